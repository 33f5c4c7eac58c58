import type { Vocabulary } from '../vocabulary/vocabularyTypes.ts';
import type { ExportGraph, TableName } from './ExportGraph.ts';

/** A file of an export: its name, and its text piece by piece. */
export type ExportFile = { name: string; text: AsyncIterable<string> };

export type FormatOptions = {
  vocabulary: Vocabulary;
  /** False: a program reads it from a pipe. */
  toFile: boolean;
};

/** How a graph is written. Each function reads the graph only while its text is read. */
export type ExportFormat = {
  sentence: string;
  /** All in one text; absent where the format has several tables. */
  text?(graph: ExportGraph, options: FormatOptions): AsyncIterable<string>;
  /** The files of a folder; absent where all is one file. */
  files?(graph: ExportGraph, options: FormatOptions): readonly ExportFile[];
  /** One table alone. */
  tableText?(graph: ExportGraph, options: FormatOptions, table: TableName): AsyncIterable<string>;
};
