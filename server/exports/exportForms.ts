import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { TableName } from '@rendezvous/cypher/export/ExportGraph.ts';
import { tables } from '@rendezvous/cypher/export/formats/csv.ts';
import type { FormatName } from '@rendezvous/cypher/export/formats.ts';

/** One file that can be downloaded: its format, of CSV its table too. */
export type ExportForm = { format: FormatName; table?: TableName; mediaType: string };

/** JSON Lines and GraphML have no registered type: these are the ones that their readers know. */
const mediaTypes: Readonly<Record<FormatName, string>> = {
  cypher: 'text/plain; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  graphml: 'application/graphml+xml; charset=utf-8',
};

/** The formats, by the word that stands in the address. */
export const formatNames = Object.keys(mediaTypes) as readonly FormatName[];

/**
 * What is asked for. CSV has a table a file, so one is named.
 * @param query of the address; only `table` may stand there
 * @throws UsageError where it names no file
 */
export function exportForm(format: FormatName, query: Readonly<Record<string, unknown>>): ExportForm {
  const mediaType = mediaTypes[format];
  const [other] = Object.keys(query).filter((name) => format !== 'csv' || name !== 'table');
  if (other !== undefined) {
    const expected = format === 'csv' ? '`table` alone' : 'nothing';
    throw new UsageError(
      `Expected ${expected} after the question mark of /export/${format}, found ${shown(other)}.`,
      'Leave it out: an export is the whole graph.',
    );
  }
  if (format !== 'csv') return { format, mediaType };
  const table = tables.find((name) => name === query.table);
  if (table !== undefined) return { format, table, mediaType };
  const found = query.table === undefined ? 'none' : shown(query.table);
  throw new UsageError(
    `Expected a table, one of ${tables.join(', ')}, found ${found}.`,
    'CSV has a table a file: /export/csv?table=links',
  );
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
