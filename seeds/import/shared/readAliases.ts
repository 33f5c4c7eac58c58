import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Alias } from './Known.ts';

const folder = fileURLToPath(new URL('../aliases', import.meta.url));

/** The alias tables: `aliases/<Kind>.csv` with the columns name, id, reason. */
export function readAliases(): Alias[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .flatMap((file) => {
      const kind = file.slice(0, -'.csv'.length);
      const rows: Record<string, string>[] = parse(readFileSync(`${folder}/${file}`, 'utf8'), {
        columns: true,
        trim: true,
      });
      return rows.map(({ name = '', id = '' }) => ({ kind, name, id }));
    });
}
