import type { TableName } from '@rendezvous/cypher/export/ExportGraph.ts';

/** Where an export goes: to standard output, into one file, or as several files into a folder. */
export type Destination =
  | { to: 'STDOUT'; table?: TableName | undefined }
  | { to: 'FILE'; folder: string; name: string; table?: TableName | undefined }
  | { to: 'FOLDER'; folder: string };
