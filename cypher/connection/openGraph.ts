import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver';
import { type Graph, GraphError, type ReadOptions } from './Graph.ts';
import { inTransaction } from './inTransaction.ts';
import { unavailability } from './unavailability.ts';

/** How long a statement may take where nothing else is said, in ms. */
export const statementTimeout = 10_000;

/** How the driver begins to say that all its connections stayed taken; it has no code for this. */
const busyMessage = 'Connection acquisition timed out';

/** Wraps a driver for reading only: sessions are opened in READ mode, in which Neo4j itself refuses to write. */
export function openGraph(driver: Driver, database: string): Graph {
  return {
    async readRow(statement, parameters, options = {}) {
      try {
        return await readOnce(driver, database, statement, parameters, options);
      } catch (error) {
        const told = graphError(error, options);
        // Neo4j thinks that what took too much memory may be tried again; it would take as much again.
        const isFinal = told.reason === 'ABORTED' || told.reason === 'TOO_EXPENSIVE';
        if (isFinal || !(error instanceof Neo4jError && isRetryableError(error))) throw told;
      }
      try {
        return await readOnce(driver, database, statement, parameters, options);
      } catch (error) {
        throw graphError(error, options);
      }
    },
    async inTransaction(work, options = {}) {
      try {
        return await inTransaction({ driver, database, ...options }, work);
      } catch (error) {
        throw error instanceof Neo4jError ? graphError(error, options) : error;
      }
    },
    async isReachable() {
      try {
        await readOnce(driver, database, 'RETURN 1', {}, { timeout: 2_000 });
        return true;
      } catch {
        return false; // whatever the reason: it does not answer
      }
    },
    close: () => driver.close(),
  };
}

async function readOnce(
  driver: Driver,
  database: string,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  { signal, timeout = statementTimeout }: ReadOptions,
): Promise<unknown> {
  signal?.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  // Closing the session resets its connection, which ends the statement in the database.
  const abort = () => void session.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { records } = await session.run(statement, parameters, { timeout });
    return records[0]?.get(0) ?? null;
  } finally {
    signal?.removeEventListener('abort', abort);
    await session.close();
  }
}

function graphError(error: unknown, { signal }: ReadOptions): GraphError {
  if (signal?.aborted) return new GraphError('ABORTED', error);
  if (unavailability(error) !== undefined) return new GraphError('UNREACHABLE', error);
  const code = error instanceof Neo4jError ? error.code : '';
  if (error instanceof Error && error.message.startsWith(busyMessage)) return new GraphError('BUSY', error);
  if (code.includes('TransactionTimedOut')) return new GraphError('TIMEOUT', error);
  if (code.includes('MemoryPool')) return new GraphError('TOO_EXPENSIVE', error);
  return new GraphError('OTHER', error);
}
