import { Neo4jError } from 'neo4j-driver';

/**
 * Codes by which nothing can be asked now, whatever the statement: of the driver, which reaches nobody, and of Neo4j,
 * which answers that its database does not run. After a failed write to its disk, a Neo4j 5.26 refuses each further
 * transaction with the codes of a failed start.
 */
const unavailabilities = new Map<string, Unavailability>([
  ['ServiceUnavailable', 'UNREACHED'],
  ['SessionExpired', 'UNREACHED'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'REFUSING'],
  ['Neo.ClientError.Routing.DbmsInPanic', 'REFUSING'],
  ['Neo.ClientError.Transaction.Terminated', 'REFUSING'],
  ['Neo.DatabaseError.Database.UnableToStartDatabase', 'REFUSING'],
  ['Neo.DatabaseError.General.StorageDamageDetected', 'REFUSING'],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'REFUSING'],
  ['Neo.DatabaseError.Transaction.TransactionLogError', 'REFUSING'],
  ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'REFUSING'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'REFUSING'],
]);

/** `REFUSING`: Neo4j answers, and its database does not. */
export type Unavailability = 'UNREACHED' | 'REFUSING';

/** How the database cannot be had, by what the driver threw; undefined where the fault is another. */
export function unavailability(error: unknown): Unavailability | undefined {
  return error instanceof Neo4jError ? unavailabilities.get(error.code) : undefined;
}
