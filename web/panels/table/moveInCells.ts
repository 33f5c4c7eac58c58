import { none, type Place } from '../rows/useRows.ts';

/** Where a key leads among the cells and the heads of a table; null where it moves from row to row, or not at all. */
export function moveInCells(key: string, { row, column }: Place, columns: number): Place | null {
  const last = columns - 1;
  const isHead = row === none;
  const first = isHead ? 0 : none;
  if (key === 'ArrowLeft') return { row, column: Math.max(first, column - 1) };
  if (key === 'ArrowRight') return { row, column: Math.min(last, column + 1) };
  if (key === 'ArrowUp' && row === 0) return { row: none, column: Math.max(0, column) };
  if (key === 'Home' && column !== none) return { row, column: 0 };
  if (key === 'End' && column !== none) return { row, column: last };
  return null;
}
