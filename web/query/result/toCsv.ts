import { csvOf } from '../../parts/csvOf.ts';
import type { Table } from './flattenResult.ts';
import { fullHeaders } from './headerOf.ts';

/** A table of a result as CSV, with the whole field path over each column. */
export function toCsv({ columns, rows }: Table): string {
  return csvOf([fullHeaders(columns), ...rows.map((row) => columns.map(({ path }) => row.get(path)))]);
}
