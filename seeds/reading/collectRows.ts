import { type Literal, type Span, valueOf } from './Literal.ts';
import type { Cell, ClaimRow, EntityRow, Row, Rows } from './Rows.ts';
import type { Place, SeedFile } from './SeedFile.ts';
import type { Statement } from './Statement.ts';

/** The rows of the statements that the loader reads itself, in the order of the files. */
export function collectRows(files: readonly SeedFile[]): Rows {
  const rows = { entities: [] as EntityRow[], sources: [] as Row[], claims: [] as ClaimRow[], contradictions: [] as Row[] };
  for (const statement of files.flatMap(({ statements }) => statements)) {
    const { recognized } = statement;
    if (recognized === undefined) continue;
    const found = recognized.list.items.map((item) => toRow(item, statement.file));
    if (recognized.shape === 'ENTITIES') rows.entities.push(...found.map((row) => ({ ...row, kind: kindOf(statement) })));
    if (recognized.shape === 'SOURCES') rows.sources.push(...found);
    if (recognized.shape === 'CONTRADICTIONS') rows.contradictions.push(...found);
    if (recognized.shape === 'CLAIMS') {
      rows.claims.push(...recognized.list.items.map((item) => toClaimRow(item, statement.file)));
    }
  }
  return rows;
}

function kindOf({ recognized, file }: Statement): Cell {
  const token = recognized?.kind;
  return token === undefined ? { value: undefined } : { value: token.value, at: placeOf(token, file) };
}

function toClaimRow(item: Literal, file: string): ClaimRow {
  const entries = item.type === 'MAP' ? item.entries : [];
  const claim = entries.find(({ key }) => key === 'claim')?.value;
  const evidence = entries.find(({ key }) => key === 'evidence')?.value;
  return {
    ...toRow(item, file),
    claim: claim === undefined ? { cells: new Map(), at: placeOf(item, file) } : toRow(claim, file),
    evidence: evidence?.type === 'LIST' ? evidence.items.map((each) => toRow(each, file)) : [],
  };
}

function toRow(item: Literal, file: string): Row {
  const entries = item.type === 'MAP' ? item.entries : [];
  const cells = entries
    .filter(({ value }) => value.type !== 'NULL')
    .map(({ key, keyAt, value }): [string, Cell] => [
      key,
      { value: valueOf(value), at: placeOf(value, file), keyAt: placeOf(keyAt, file) },
    ]);
  return { cells: new Map(cells), at: placeOf(item, file) };
}

function placeOf({ start, end }: Span, file: string): Place {
  return { file, start, end };
}
