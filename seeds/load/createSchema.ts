import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver } from 'neo4j-driver';

const statements = [
  'entityId',
  'sourceId',
  'claimId',
  'releaseId',
  'loadLockId',
  'entityName',
  'entityText',
  'awaitIndexes',
];

/** Makes the constraints and indexes that are not there yet. Neo4j takes them in transactions of their own. */
export async function createSchema(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const name of statements) {
      await session.executeWrite((transaction) => transaction.run(loadStatement(`schema/${name}`)));
    }
  } finally {
    await session.close();
  }
}
