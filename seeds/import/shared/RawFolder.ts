import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { parse } from 'csv-parse/sync';
import { rawColumns } from './rawColumns.ts';

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

/** @throws UsageError where a file is asked for that is not there, is damaged, or lacks a column */
export function openRawFolder(folder: string): RawFolder {
  const text = (path: string) => {
    const bytes = orUsageError(path, () => readFileSync(join(folder, path)));
    if (!isUtf8(bytes)) throw damaged(path, 'it is not UTF-8');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  };
  return {
    table: (path) => rowsOf(path, text(path)),
    json: (path) => orUsageError(path, () => JSON.parse(text(path))),
    jsonLines: (path) =>
      text(path)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => orUsageError(`${path}, line ${index + 1}`, () => JSON.parse(line))),
  };
}

function rowsOf(path: string, text: string): RawRow[] {
  const isTabbed = path.endsWith('.tsv');
  let columns: string[] = [];
  const rows: Record<string, string>[] = orUsageError(path, () =>
    parse(text, {
      columns: (head: string[]) => {
        columns = head;
        return head;
      },
      trim: true,
      ...(isTabbed ? { delimiter: '\t', quote: null, relax_column_count: true } : {}),
    }),
  );
  if (rows.length === 0) throw damaged(path, 'it has no rows');
  const missing = (rawColumns[path] ?? []).filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw damaged(path, `it lacks the column ${missing.join(', ')}; it has ${columns.join(', ')}`);
  }
  return rows.map((cells, index) => ({ cells, number: index + 1 }));
}

function orUsageError<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? error : damaged(path, (error as Error).message);
  }
}

function damaged(path: string, why: string): UsageError {
  return new UsageError(
    `Expected the raw file ${path} as it was gathered; found otherwise: ${why}.`,
    'Name the folder that holds the data sets with --from, or mend the file. Nothing was written.',
  );
}
