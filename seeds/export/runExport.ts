import { pipeline } from 'node:stream/promises';
import { inTransaction } from '@rendezvous/cypher/connection/inTransaction.ts';
import type { ExportFile, ExportFormat } from '@rendezvous/cypher/export/ExportFormat.ts';
import type { ExportGraph, TableName } from '@rendezvous/cypher/export/ExportGraph.ts';
import { type FormatName, formats } from '@rendezvous/cypher/export/formats.ts';
import { openExport } from '@rendezvous/cypher/export/openExport.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Driver } from 'neo4j-driver';
import type { Progress } from '../load/Progress.ts';
import type { Destination } from './Destination.ts';
import { writeFiles } from './writeFiles.ts';

export type ExportRequest = {
  driver: Driver;
  database: string;
  signal: AbortSignal;
  onProgress?: Progress | undefined;
  vocabulary: Vocabulary;
  format: FormatName;
  destination: Destination;
  force: boolean;
  /** What is written to where the destination is STDOUT. */
  stdout: NodeJS.WritableStream;
};

export type ExportOutcome = {
  /** Of the release. */
  hash: string;
  counts: Partial<Record<TableName, number>>;
  /** Paths of what was written; none where it went to standard output. */
  files: readonly string[];
};

/**
 * Writes the loaded graph in a format: to standard output as it is read, into files all or none.
 * @throws UsageError where nothing is loaded, a load came in between, or the destination cannot be written
 */
export async function runExport({
  vocabulary,
  format,
  destination,
  force,
  stdout,
  onProgress,
  ...options
}: ExportRequest): Promise<ExportOutcome> {
  return inTransaction(options, async (read) => {
    const graph = await openExport(read, onProgress);
    const files = filesOf(formats[format], graph, vocabulary, destination);
    const { signal } = options;
    const paths: string[] = [];
    if (destination.to === 'STDOUT') {
      for (const { text } of files) await pipeline(text, stdout, { end: false, signal });
      await graph.confirm();
    } else {
      const { folder } = destination;
      paths.push(...(await writeFiles(files, { folder, force, signal, confirm: () => graph.confirm() })));
    }
    return { hash: graph.release.hash, counts: graph.counts, files: paths };
  });
}

function filesOf(
  format: ExportFormat,
  graph: ExportGraph,
  vocabulary: Vocabulary,
  destination: Destination,
): readonly ExportFile[] {
  const options = { vocabulary, toFile: destination.to !== 'STDOUT' };
  if (destination.to === 'FOLDER') return format.files?.(graph, options) ?? [];
  const { table } = destination;
  const text = table === undefined ? format.text?.(graph, options) : format.tableText?.(graph, options, table);
  const name = destination.to === 'FILE' ? destination.name : '';
  return text === undefined ? [] : [{ name, text }];
}
