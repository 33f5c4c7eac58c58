import type { Column, Sorting, Value } from './tableTypes.ts';

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** Rows ordered by a column; equal ones stay as they were, and what is unknown comes last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, direction }: Sorting,
): readonly Row[] {
  const read = columns.find(({ id }) => id === column)?.read;
  if (!read) return rows;
  // Names are compared once each, not once a row: there are far fewer of them.
  const known = new Set(rows.map(read).filter((value) => value !== null));
  const ranks = new Map([...known].sort(compare).map((value, rank): [Value, number] => [value, rank]));
  const sign = direction === 'ascending' ? 1 : -1;
  const rankOf = (row: Row) => {
    const rank = ranks.get(read(row));
    return rank === undefined ? ranks.size : sign * rank;
  };
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
