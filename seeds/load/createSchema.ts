import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver } from 'neo4j-driver';

/** Constraints and indexes: each file is named as what it makes. */
const names = ['entityId', 'sourceId', 'claimId', 'releaseId', 'loadLockId', 'entityName', 'entityNames'];

/**
 * Makes the constraints and indexes that are not there yet. Neo4j takes them in transactions of their own.
 * @returns true where it made any
 */
export async function createSchema(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database });
  const run = (name: string) => session.executeWrite((transaction) => transaction.run(loadStatement(`schema/${name}`)));
  try {
    const there = (await run('namedSchema')).records[0]?.get('names') as readonly string[];
    const missing = names.filter((name) => !there.includes(name));
    for (const name of missing) await run(name);
    if (missing.length > 0) await run('awaitIndexes');
    return missing.length > 0;
  } finally {
    await session.close();
  }
}
