import { boundNames, datesAmong } from '@rendezvous/cypher/dates/dateBounds.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Driver } from 'neo4j-driver';

/**
 * Makes the names that a new database will hold. It would make each in a commit of its own when it is first written;
 * made before, the load is the only commit, and `isNextBookmark` can tell that nobody wrote beside it.
 */
export async function createNames(driver: Driver, database: string, { kinds, predicates }: Vocabulary): Promise<void> {
  const described = [entityProperties, claimProperties, evidenceProperties, sourceProperties];
  const own = [...kinds, ...predicates].map(({ properties }) => properties);
  const session = driver.session({ database });
  try {
    await session.run(loadStatement('schema/createNames'), {
      labels: ['Entity', 'Source', 'Claim', 'Release', 'LoadLock', ...kinds.map(({ name }) => name)],
      types: ['SUBJECT', 'OBJECT', 'EVIDENCED_BY', 'CONTRADICTS', ...predicates.map(({ name }) => name)],
      keys: [...ofTheLoader, ...[...described, ...own].flatMap(keysOf)],
    });
  } finally {
    await session.close();
  }
}

/** The properties, and the days of those that are dates. */
function keysOf(properties: Properties): string[] {
  return [...Object.keys(properties), ...datesAmong(properties).flatMap((name) => Object.values(boundNames(name)))];
}

/** What the loader writes beside what the vocabulary names. */
const ofTheLoader = [
  ...['id', 'folded', 'subject', 'predicate', 'object', 'value', 'sign', 'sourceCount', 'taken'],
  ...['hash', 'fileHashes', 'loadedAt', 'isSettled', 'coverage', 'files', 'entities', 'claims', 'links', 'sources'],
];
