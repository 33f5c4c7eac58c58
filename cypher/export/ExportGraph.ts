import type { PlainMap } from '../values/PlainMap.ts';
import type { LoadedRelease } from './LoadedRelease.ts';

/** What an export reads, a row at a time. `properties` are all that stand in the graph, the id with them. */
export type ExportRows = {
  entities: { kind: string; properties: PlainMap };
  sources: { properties: PlainMap };
  claims: {
    properties: PlainMap;
    evidence: readonly { source: string; properties: PlainMap }[];
    contradicts: readonly string[];
  };
  evidence: { claim: string; source: string; properties: PlainMap };
  contradictions: { claim: string; contradicts: string };
  /** Days are ISO text. */
  links: { predicate: string; from: string; to: string; properties: PlainMap };
};

export type TableName = keyof ExportRows;

/** The loaded graph, as an export reads it: in one transaction, one table after the other. */
export type ExportGraph = {
  release: LoadedRelease;
  /** Of the sources, each once. */
  licences: readonly string[];
  /** How many sources name no licence. */
  unlicensed: number;
  sources: number;
  /** All rows of a table in the order of their ids; never more of them in memory than the driver fetches ahead. */
  rows<Table extends TableName>(table: Table): AsyncIterable<ExportRows[Table]>;
  /** How many rows of which tables were read. */
  counts: Partial<Record<TableName, number>>;
  /** @throws UsageError where a load has changed the graph since the export began */
  confirm(): Promise<void>;
};
