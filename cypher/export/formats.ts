import type { ExportFormat } from './ExportFormat.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { graphml } from './formats/graphml.ts';
import { jsonl } from './formats/jsonl.ts';

/** The formats of `seed export`, by the name that --format takes. */
export const formats = { cypher, jsonl, csv, graphml } as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof formats;
