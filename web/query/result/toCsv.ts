import { csvText } from '../../parts/csvText.ts';
import type { Table } from './flattenResult.ts';
import { fullHeaders } from './headerOf.ts';

/** A table as CSV, with the full path of each field above it. */
export function toCsv({ columns, rows }: Table): string {
  return csvText([fullHeaders(columns), ...rows.map((row) => columns.map(({ path }) => row.get(path)))]);
}
