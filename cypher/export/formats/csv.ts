import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { columnsOf } from '../columnsOf.ts';
import type { ExportFormat, FormatOptions } from '../ExportFormat.ts';
import type { ExportGraph, TableName } from '../ExportGraph.ts';
import { tableRow } from '../tableRow.ts';

/** Each is a file. */
export const tables: readonly TableName[] = ['entities', 'sources', 'claims', 'evidence', 'contradictions', 'links'];

/** CSV as RFC 4180 has it, a table a file. A spreadsheet runs no cell as a formula. */
export const csv: ExportFormat = {
  sentence: 'a table a file, for spreadsheets',
  files: (graph, options) => tables.map((table) => ({ name: `${table}.csv`, text: csvText(graph, options, table) })),
  tableText: csvText,
};

async function* csvText(
  graph: ExportGraph,
  { vocabulary, toFile }: FormatOptions,
  table: TableName,
): AsyncGenerator<string> {
  const writer = stringify({
    columns: columnsOf(vocabulary)[table].map(({ name }) => name),
    header: true,
    record_delimiter: 'windows',
    // A spreadsheet that opens a file takes it for UTF-8 only by its BOM; a program at a pipe would take the BOM for data.
    bom: toFile,
    escape_formulas: true,
    cast: { boolean: String, object: (value) => JSON.stringify(value) },
  });
  const rows = Readable.from(rowsOf(graph, table));
  // What goes wrong on the way is thrown where the text is read.
  for await (const text of pipeline(rows, writer, () => {})) yield String(text);
}

async function* rowsOf<Table extends TableName>(graph: ExportGraph, table: Table) {
  for await (const row of graph.rows(table)) yield tableRow(table, row);
}
