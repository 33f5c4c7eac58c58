import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** A table that maintainers keep beside an importer: its rows by their first column. */
export function ownTable(file: URL): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows: Record<string, string>[] = parse(readFileSync(fileURLToPath(file), 'utf8'), {
    columns: true,
    trim: true,
  });
  return new Map(rows.map((row) => [Object.values(row)[0] ?? '', row]));
}
