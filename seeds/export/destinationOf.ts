import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { TableName } from '@rendezvous/cypher/export/ExportGraph.ts';
import { type FormatName, formats } from '@rendezvous/cypher/export/formats.ts';
import type { Destination } from './Destination.ts';

export type DestinationOptions = { format: FormatName; output?: string; table?: TableName; json?: boolean };

/**
 * Reads from the options where an export goes.
 * @throws UsageError where they do not fit together
 */
export function destinationOf({ format, output, table, json = false }: DestinationOptions): Destination {
  const isFolder = output !== undefined && (output.endsWith('/') || isDirectory(output));
  const { hasText, hasFiles, hasTables } = shapeOf(format);
  if (table !== undefined && !hasTables) {
    throw new UsageError(`Expected --table only with csv, found it with ${format}.`, 'Leave --table out.');
  }
  if (output === undefined && json) {
    throw new UsageError(
      'Expected --output beside --json, found none: the result and the export cannot both be on standard output.',
      'Name a file or a folder with --output.',
    );
  }
  if (output === undefined && table === undefined && !hasText) {
    throw new UsageError(
      `Expected one file or a folder for ${format}, which has several tables, found neither.`,
      'Name a folder with --output, or one table with --table.',
    );
  }
  if (output === undefined) return { to: 'STDOUT', table };
  if (isFolder && (table !== undefined || !hasFiles)) {
    throw new UsageError(
      `Expected the name of a file, found the folder ${output}.`,
      `Name a file: --output ${output.replace(/\/*$/, '/')}${table ?? 'graph'}.${format}`,
    );
  }
  if (isFolder || (table === undefined && !hasText)) return { to: 'FOLDER', folder: output.replace(/(?<=.)\/+$/, '') };
  return { to: 'FILE', folder: dirname(output), name: basename(output), table };
}

function shapeOf(format: FormatName) {
  const shape = formats[format];
  return { hasText: 'text' in shape, hasFiles: 'files' in shape, hasTables: 'tableText' in shape };
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
