/** The database as readers see it: they know neither the driver nor its types. */
export type Graph = {
  /**
   * Runs one read statement in auto-commit: one flight. Retries once where the driver says that this can help.
   * @returns the first column of its first row; null where it gives no row
   * @throws GraphError
   */
  readRow(statement: string, parameters: Readonly<Record<string, unknown>>, options?: ReadOptions): Promise<unknown>;
  /**
   * Lets `work` read in one transaction. It is not tried again, and `work` itself has to end when the signal comes.
   * @throws GraphError where it is the database that fails, else what `work` throws
   */
  inTransaction<Result>(work: (read: ReadRows) => Promise<Result>, options?: ReadOptions): Promise<Result>;
  /** Whether the database answers now. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
};

/** The rows of a statement without parameters, each taken from the database when it is asked for. */
export type ReadRows = <Row>(statement: string) => AsyncIterable<Row>;

export type ReadOptions = {
  /** Ends the statement in the database. */
  signal?: AbortSignal;
  /** Milliseconds after which the database ends the statement. */
  timeout?: number;
};

/** Why a statement gave no answer; `cause` is the driver's own error. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly reason: 'UNREACHABLE' | 'BUSY' | 'TIMEOUT' | 'TOO_EXPENSIVE' | 'ABORTED' | 'OTHER';

  constructor(reason: GraphError['reason'], cause: unknown) {
    super(`The database gave no answer: ${reason}.`, { cause });
    this.reason = reason;
  }
}
