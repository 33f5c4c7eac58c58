import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** `commonNames.csv`: the common English name of a person of the data set, and why it is the same person. */
export function readCommonNames(): Map<string, string> {
  const text = readFileSync(fileURLToPath(new URL('commonNames.csv', import.meta.url)), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true, trim: true });
  return new Map(rows.map(({ person_id = '', name = '' }) => [person_id, name]));
}
