import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { parse } from 'csv-parse/sync';

/** One row of a table: its cells by column, and which row it is, counted from 1 below the head. */
export type RawRow = { readonly cells: Readonly<Record<string, string>>; readonly number: number };

/** The data sets as they were gathered: a folder for each, none of which the product ships. */
export type RawFolder = {
  /** A table with a head, cells cut by commas (`.csv`) or tabs (`.tsv`). */
  table(path: string): readonly RawRow[];
  json(path: string): unknown;
  /** One JSON object a line. */
  jsonLines(path: string): readonly unknown[];
};

/** @throws UsageError where a file is asked for that is not there */
export function openRawFolder(folder: string): RawFolder {
  const text = (path: string) => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch (error) {
      throw new UsageError(
        `Expected the raw file ${path} in ${folder}: ${(error as Error).message}`,
        'Name the folder that holds the data sets with --from.',
      );
    }
  };
  return {
    table: (path) => rowsOf(text(path), path.endsWith('.tsv')),
    json: (path) => JSON.parse(text(path)),
    jsonLines: (path) =>
      text(path)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line)),
  };
}

function rowsOf(text: string, isTabbed: boolean): RawRow[] {
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    ...(isTabbed ? { delimiter: '\t', quote: null, relax_column_count: true } : {}),
  });
  return rows.map((cells, index) => ({ cells, number: index + 1 }));
}
