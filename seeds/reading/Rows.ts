import type { Place } from './SeedFile.ts';

/** One value of a row; places are absent for what was read back from the database. */
export type Cell = { value: unknown; at?: Place; keyAt?: Place };

/** A row of a seed file by its keys. A key whose value is null counts as absent. */
export type Row = { cells: ReadonlyMap<string, Cell>; at?: Place };

export type EntityRow = Row & { kind: Cell };

/** `claim` and `evidence` are the row's two parts; `cells` are all of its keys. */
export type ClaimRow = Row & { claim: Row; evidence: readonly Row[] };

/** All rows of all files, in the order in which they stand. */
export type Rows = {
  entities: readonly EntityRow[];
  sources: readonly Row[];
  claims: readonly ClaimRow[];
  contradictions: readonly Row[];
};

/** The text in a cell; undefined where there is none or it is no text. */
export function textIn(row: Row, key: string): string | undefined {
  const value = row.cells.get(key)?.value;
  return typeof value === 'string' ? value : undefined;
}
