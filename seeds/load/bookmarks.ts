import type { Driver, Session } from 'neo4j-driver';

/** What follows the number of the transaction in a bookmark, as a factor: one byte. */
const step = 256n;

/**
 * The database's bookmark of this moment: the same text as long as nobody has committed anything.
 * @returns undefined where the database gives none
 */
export async function currentBookmark(driver: Driver, database: string): Promise<string | undefined> {
  const session = driver.session({ database });
  try {
    await session.executeWrite((transaction) => transaction.run('RETURN 1'));
    return bookmarkOf(session);
  } finally {
    await session.close();
  }
}

/** The bookmark of what a session did last. */
export function bookmarkOf(session: Session): string | undefined {
  const bookmarks = session.lastBookmarks();
  return bookmarks.length === 1 ? bookmarks[0] : undefined;
}

/**
 * True where exactly one transaction was committed between two bookmarks. A bookmark holds the number of the last one;
 * how it is written is Neo4j's own affair, so anything unexpected counts as more than one.
 */
export function isNextBookmark(before: string | undefined, after: string | undefined): boolean {
  const [first, second] = [numberOf(before), numberOf(after)];
  return first !== undefined && second !== undefined && second - first === step;
}

function numberOf(bookmark: string | undefined): bigint | undefined {
  const written = /^FB:([A-Za-z0-9+/]+=*)$/.exec(bookmark ?? '')?.[1];
  return written === undefined ? undefined : BigInt(`0x${Buffer.from(written, 'base64').toString('hex')}`);
}
