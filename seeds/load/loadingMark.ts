import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver } from 'neo4j-driver';
import { bookmarkOf } from './bookmarks.ts';

/**
 * Neo4j shows a large commit to readers piece by piece. Meanwhile the graph is marked, each time in a transaction of its
 * own, so that no reader takes what it sees for one release. A load that dies leaves its mark to the next.
 */
export type LoadingMark = { set(): Promise<string | undefined>; remove(): Promise<string | undefined> };

/** The mark of one load, which holds the load lock. @returns bookmarks of what was committed */
export function loadingMark(driver: Driver, database: string): LoadingMark {
  const token = crypto.randomUUID();
  const run = async (name: string) => {
    const session = driver.session({ database });
    try {
      await session.executeWrite((transaction) => transaction.run(loadStatement(name), { token }));
      return bookmarkOf(session);
    } finally {
      await session.close();
    }
  };
  return { set: () => run('seeding/markLoading'), remove: () => run('seeding/unmarkLoading') };
}
