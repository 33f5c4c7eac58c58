import type { EntityId } from '../../store/viewTypes.ts';

/** A value of a cell, as CSV holds it. */
export type Value = string | number | null;

export type Column<Row> = {
  readonly id: string;
  readonly name: string;
  readonly read: (row: Row) => Value;
  /** Numbers stand at the right. */
  readonly isNumber?: true;
};

/** The rows of a table that are not filtered out, and how many are. */
export type Rows<Row> = { readonly rows: readonly Row[]; readonly filtered: number };

export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' };

/** What each row has in common: what it opens, and what is chosen with it. */
export type AnyRow = { readonly id: string; readonly ids: readonly EntityId[] };

/** The column of boxes that choose. */
export const chooser = 'choose';
