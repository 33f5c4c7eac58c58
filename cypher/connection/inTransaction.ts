import neo4j, { type Driver } from 'neo4j-driver';
import type { ReadOptions, ReadRows } from './Graph.ts';

/**
 * Lets `work` read in one READ transaction. Rows come as they are taken: the driver fetches some ahead, and no more.
 * `work` itself has to end when the signal comes.
 */
export async function inTransaction<Result>(
  { driver, database, signal, timeout }: ReadOptions & { driver: Driver; database: string },
  work: (read: ReadRows) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const transaction = await session.beginTransaction(timeout === undefined ? {} : { timeout });
    try {
      return await work(async function* <Row>(statement: string) {
        for await (const record of transaction.run(statement)) yield record.toObject() as Row;
      });
    } finally {
      // Waits for rows on their way: to close the session under them breaks the connection.
      if (transaction.isOpen()) await transaction.rollback();
    }
  } finally {
    await session.close();
  }
}
