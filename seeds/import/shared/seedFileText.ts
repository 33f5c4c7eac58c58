import {
  claimStatement,
  contradictionStatement,
  entityStatement,
  sourceStatement,
} from '@rendezvous/cypher/writer/seedStatements.ts';
import type { Draft } from './Draft.ts';

/** What the head of a file says that an importer wrote: such files are made anew, never mended by hand. */
export const madeByImporter = '// Made by: seeds/import. Do not mend this file; mend the importer and run it again.';

/** The text of a seed file, the same for the same raw data. */
export function seedFileText({ head, entities, sources, claims, contradictions }: Draft): string {
  const kinds = [...new Set(entities.map(({ kind }) => kind))].sort();
  const statements = [
    ...kinds.flatMap((kind) => {
      const rows = entities.filter((one) => one.kind === kind).map(({ row }) => row);
      return batches(rows).map((batch) => entityStatement(kind, batch));
    }),
    ...batches(sources).map(sourceStatement),
    ...batches(claims).map(claimStatement),
    ...batches(contradictions).map(contradictionStatement),
  ];
  const lines = [
    `// What: ${head.what}`,
    `// From: ${head.from}`,
    `// Licence: ${head.licence}`,
    `// Date: ${head.date}`,
    madeByImporter,
    '',
    statements.join('\n'),
  ];
  return lines.join('\n');
}

/** Neo4j's planner takes minutes for a literal of thousands of rows: other tools than the loader run such files, too. */
const rowsAtOnce = 500;

function batches<Row>(rows: readonly Row[]): Row[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => index * rowsAtOnce);
  return starts.map((start) => rows.slice(start, start + rowsAtOnce));
}
