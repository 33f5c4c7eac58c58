/** What stands in the editors. */
export type Draft = {
  readonly query: string;
  /** JSON, as it was typed. */
  readonly variables: string;
  /** Which operation of the document is to run; null where it holds one, or none was chosen. */
  readonly operation: string | null;
};

/** One thing that the server, or the page itself, says is wrong with a query. */
export type Fault = {
  readonly message: string;
  readonly code?: string;
  readonly limit?: number;
  readonly value?: number;
  readonly path?: string;
};

/** An answer that holds data, and what was asked for it. */
export type Result = {
  readonly asked: Draft;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly ms: number;
};

/** Why a run brought no data. */
export type Failure = {
  readonly title: string;
  readonly faults: readonly Fault[];
  /** How many seconds the server asks to wait. */
  readonly retryAfter?: number;
};

export type Cost = {
  readonly cost: number;
  readonly limit: number;
  readonly depth: number;
  readonly depthLimit: number;
  readonly parts: readonly { readonly path: string; readonly factors: readonly number[]; readonly cost: number }[];
};

export type CostState =
  | { readonly state: 'known'; readonly cost: Cost }
  | { readonly state: 'unknown'; readonly reason: string }
  | { readonly state: 'empty' };

/** A query that was run, as the history keeps it. */
export type PastRun = Draft & {
  /** ISO 8601. */
  readonly at: string;
  readonly rows: number | null;
};

export type Shown = 'table' | 'json' | 'both';

/** A type of the schema, and one of its fields, that the reference shows. */
export type Place = { readonly type: string; readonly field?: string };

export type QueryState = {
  readonly draft: Draft;
  readonly isRunning: boolean;
  readonly result: Result | null;
  readonly failure: Failure | null;
  readonly cost: CostState;
  readonly shown: Shown;
  readonly history: readonly PastRun[];
  /** False where the browser refuses to store. */
  readonly isHistoryKept: boolean;
  /** The way through the reference, from the root. */
  readonly places: readonly Place[];
  readonly announcement: string;
};
