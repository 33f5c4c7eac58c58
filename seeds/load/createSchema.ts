import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Driver } from 'neo4j-driver';
import { type RangeIndex, rangeIndexes } from './rangeIndexes.ts';

/** Constraints and the index of names: each file is named as what it makes. */
const named = ['entityId', 'sourceId', 'claimId', 'releaseId', 'loadLockId', 'entityNames'];

/**
 * Makes the constraints and indexes that are not there yet. Neo4j takes them in transactions of their own.
 * @returns true where it made any
 */
export async function createSchema(driver: Driver, database: string, vocabulary: Vocabulary): Promise<boolean> {
  const session = driver.session({ database });
  const run = (statement: string) => session.executeWrite((transaction) => transaction.run(statement));
  const wanted = [
    ...named.map((name) => ({ name, statement: loadStatement(`schema/${name}`) })),
    ...rangeIndexes(vocabulary).map((index) => ({ name: index.name, statement: rangeIndexStatement(index) })),
  ];
  try {
    const there = (await run(loadStatement('schema/namedSchema'))).records[0]?.get('names') as readonly string[];
    const missing = wanted.filter(({ name }) => !there.includes(name));
    for (const { statement } of missing) await run(statement);
    if (missing.length > 0) await run(loadStatement('schema/awaitIndexes'));
    return missing.length > 0;
  } finally {
    await session.close();
  }
}

function rangeIndexStatement({ name, label, properties }: RangeIndex): string {
  return loadStatement('schema/rangeIndex')
    .replace('{name}', name)
    .replace('{label}', label)
    .replace('{properties}', properties.map((property) => `n.${property}`).join(', '));
}
