import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver, Transaction } from 'neo4j-driver';
import { bookmarkOf } from './bookmarks.ts';
import { databaseFault } from './databaseFault.ts';

/** After how many ms without the lock it is asked whether another load holds it; a slow database may take as long. */
const patience = 3_000;

export type Locked = {
  driver: Driver;
  database: string;
  onWaiting?: (() => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** `committed`: the bookmark of the commit, where there was one. */
export type Outcome<Result> = { result: Result; committed?: string };

/**
 * Runs `work` in one transaction that holds the load lock. `work` says whether it is committed; when it throws, or the
 * signal comes, all of it is rolled back. A signal that comes with the commit comes too late.
 * @throws DatabaseFault where the database does not answer, or refuses
 */
export async function lockedTransaction<Result>(
  { driver, database, onWaiting, signal }: Locked,
  work: (transaction: Transaction) => Promise<{ commit: boolean; result: Result }>,
): Promise<Outcome<Result>> {
  signal?.throwIfAborted();
  const session = driver.session({ database });
  const interrupt = () => void session.close();
  signal?.addEventListener('abort', interrupt, { once: true });
  let isCommitting = false;
  try {
    const transaction = await session.beginTransaction();
    const waiting = setTimeout(() => void sayIfAwaited(driver, database, onWaiting), patience);
    try {
      await transaction.run(loadStatement('seeding/takeLock'));
    } finally {
      clearTimeout(waiting);
    }
    const { commit, result } = await work(transaction);
    signal?.throwIfAborted();
    if (!commit) {
      await transaction.rollback();
      return { result };
    }
    signal?.removeEventListener('abort', interrupt);
    isCommitting = true;
    await transaction.commit();
    const committed = bookmarkOf(session);
    return { result, ...(committed === undefined ? {} : { committed }) };
  } catch (error) {
    if (!isCommitting) signal?.throwIfAborted();
    throw databaseFault(error, isCommitting);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    await session.close(); // rolls back what is still open
  }
}

async function sayIfAwaited(driver: Driver, database: string, say: (() => void) | undefined): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(loadStatement('seeding/isLockAwaited'));
    if (records[0]?.get('isAwaited') === true) say?.();
  } catch {
    // only a hint: what is wrong with the database, the load itself says
  } finally {
    await session.close();
  }
}
