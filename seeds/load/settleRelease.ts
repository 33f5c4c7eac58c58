import type { LoadedRelease } from '@rendezvous/cypher/export/LoadedRelease.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import { isNextBookmark } from './bookmarks.ts';
import { DatabaseFault } from './databaseFault.ts';
import { type Locked, lockedTransaction } from './lockedTransaction.ts';

export type Stamp = Pick<LoadedRelease, 'hash' | 'loadedAt'>;

/**
 * Says in the graph that every reader sees the release whole, once its commit is over: Neo4j shows a large one piece by
 * piece. Until then answers have no tag, and nothing is exported. A release that another load has replaced stays as it is.
 * @param before the bookmark that the graph is known by
 * @returns the bookmark that it is known by after it; undefined where somebody wrote meanwhile
 * @throws DatabaseFault where the database fails: the release is loaded, and the next load of the same files settles it
 */
export async function settleRelease(
  { driver, database, onWaiting }: Locked,
  stamp: Stamp,
  before: string | undefined,
): Promise<string | undefined> {
  try {
    const { committed } = await lockedTransaction({ driver, database, onWaiting }, async (transaction) => {
      await transaction.run(loadStatement('seeding/settleRelease'), stamp);
      return { commit: true, result: undefined };
    });
    return isNextBookmark(before, committed) ? committed : undefined;
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    throw new DatabaseFault(
      `The graph is as the files say, but it could not be marked as whole: ${reasonOf(error)}\nUntil it is, nothing is exported. Run this again.`,
      { cause: error },
    );
  }
}

function reasonOf({ message }: DatabaseFault): string {
  return message.split('\n').slice(0, 2).join('');
}
