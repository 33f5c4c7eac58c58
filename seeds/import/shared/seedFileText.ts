import {
  claimStatement,
  contradictionStatement,
  entityStatement,
  sourceStatement,
} from '../../writer/seedStatements.ts';
import type { Draft } from './Draft.ts';

/** What the head of a file says that an importer wrote: such files are made anew, never mended by hand. */
export const madeByImporter = '// Made by: seeds/import. Do not mend this file; mend the importer and run it again.';

/** The text of a seed file, the same for the same raw data. */
export function seedFileText({ head, entities, sources, claims, contradictions }: Draft): string {
  const kinds = [...new Set(entities.map(({ kind }) => kind))].sort();
  const statements = [
    ...kinds.map((kind) =>
      entityStatement(
        kind,
        entities.filter((one) => one.kind === kind).map(({ row }) => row),
      ),
    ),
    sourceStatement(sources),
    claimStatement(claims),
    contradictionStatement(contradictions),
  ];
  const lines = [
    `// What: ${head.what}`,
    `// From: ${head.from}`,
    `// Licence: ${head.licence}`,
    `// Date: ${head.date}`,
    madeByImporter,
    '',
    statements.filter((statement) => statement !== '').join('\n'),
  ];
  return lines.join('\n');
}
