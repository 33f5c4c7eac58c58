import type { Shape } from './Statement.ts';

/**
 * The statements that the loader reads itself, as Cypher. `$list` stands for a list of plain rows, `$kind` for a label,
 * any other `$name` for one name of the writer's choice.
 */
export const shapes: readonly { shape: Shape; text: string }[] = [
  { shape: 'SOURCES', text: 'UNWIND $list AS $row MERGE ($n:Source {id: $row.id}) SET $n += $row' },
  { shape: 'ENTITIES', text: 'UNWIND $list AS $row MERGE ($n:Entity:$kind {id: $row.id}) SET $n += $row' },
  { shape: 'ENTITIES', text: 'UNWIND $list AS $row MERGE ($n:$kind:Entity {id: $row.id}) SET $n += $row' },
  {
    shape: 'CLAIMS',
    text: `UNWIND $list AS $row MERGE ($c:Claim {id: $row.id}) SET $c += $row.claim
      WITH $c, $row UNWIND $row.evidence AS $e MATCH ($s:Source {id: $e.source})
      CREATE ($c)-[:EVIDENCED_BY {quote: $e.quote, locator: $e.locator, verified: $e.verified}]->($s)`,
  },
  {
    shape: 'CONTRADICTIONS',
    text: `UNWIND $list AS $row MATCH ($a:Claim {id: $row.claim}), ($b:Claim {id: $row.contradicts})
      CREATE ($a)-[:CONTRADICTS]->($b)`,
  },
];
