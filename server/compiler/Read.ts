import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Arguments } from './Arguments.ts';

/** A null in a place that the schema says is never null; it climbs to the nearest place that may be null. */
export class NullError extends Error {
  readonly path: (string | number)[] = [];
  override name = 'NullError';
}

/** What readers know of the request whose rows they read. */
export type Reading = {
  arguments: readonly Arguments[];
  nulls: NullError[];
  /** The rows of pages that are read for all that have them, by the variable that held them and the id of the node. */
  pages: Map<string, ReadonlyMap<unknown, unknown[][]>>;
  /** The operation, and the values of its variables. */
  request: OperationWithValues;
};

export type OperationWithValues = { document: DocumentNode; operation: OperationDefinitionNode; variables: Arguments };

/** Reads one column, as the driver gives it, into JSON. Throws `NullError` where a non-null field is null. */
export type Read = (column: unknown, reading: Reading) => unknown;

/** Calls `read` and puts `key` before the path of every null that it reports or throws. */
export function readUnder(key: string | number, read: Read, column: unknown, reading: Reading): unknown {
  const before = reading.nulls.length;
  try {
    return read(column, reading);
  } catch (error) {
    if (error instanceof NullError) error.path.unshift(key);
    throw error;
  } finally {
    for (const reported of reading.nulls.slice(before)) reported.path.unshift(key);
  }
}
