import type { PlainMap } from '../values/PlainMap.ts';
import { cypherMap, cypherName } from './cypherLiteral.ts';

export type EntityRow = PlainMap & { id: string };
export type SourceRow = PlainMap & { id: string };
/** `claim`: all of the claim but its id; each piece of evidence with its source under `source`. */
export type ClaimRow = { id: string; claim: PlainMap; evidence: readonly PlainMap[] };
export type ContradictionRow = { claim: string; contradicts: string };

const endings = {
  source: 'MERGE (s:Source {id: row.id}) SET s += row;',
  claim: `MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);`,
  contradiction: `MATCH (a:Claim {id: row.claim}), (b:Claim {id: row.contradicts})
CREATE (a)-[:CONTRADICTS]->(b);`,
} as const;

/** Each as a statement of the form that the loader reads without planning it; none where there are no rows. */
export function entityStatement(kind: string, rows: readonly EntityRow[]): string {
  return statement(rows.map(cypherMap), `MERGE (n:Entity:${cypherName(kind)} {id: row.id}) SET n += row;`);
}

export function sourceStatement(rows: readonly SourceRow[]): string {
  return statement(rows.map(cypherMap), endings.source);
}

export function claimStatement(rows: readonly ClaimRow[]): string {
  return statement(
    rows.map(({ id, claim, evidence }) => cypherMap({ id, claim, evidence: [...evidence] })),
    endings.claim,
  );
}

export function contradictionStatement(rows: readonly ContradictionRow[]): string {
  return statement(rows.map(cypherMap), endings.contradiction);
}

function statement(rows: readonly string[], ending: string): string {
  return rows.length === 0 ? '' : `UNWIND [\n${rows.map((row) => `  ${row}`).join(',\n')}\n] AS row\n${ending}\n`;
}
