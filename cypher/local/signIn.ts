import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { UsageError } from '../errors/UsageError.ts';
import type { Neo4jSettings } from '../settings/readSettings.ts';
import { loadStatement } from '../statements/loadStatement.ts';

/** What Neo4j lets in when it has never been started. */
const firstPassword = 'neo4j';

/**
 * Signs in with the store's password. Where Neo4j still has its first one (a new store, or a first start that was cut
 * short), it is changed.
 * @returns whether the database answers; it does not yet while Neo4j starts
 * @throws UsageError where neither password is let in
 */
export async function signIn(settings: Neo4jSettings): Promise<boolean> {
  const refusal = await tryPassword(settings, settings.password, async (driver) => {
    const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ });
    await session.run('RETURN 1'); // to sign in is not enough: Neo4j lets people in though its database failed to start
    await session.close();
  });
  if (refusal !== 'REFUSED') return refusal === 'IN';
  const change = await tryPassword(settings, firstPassword, async (driver) => {
    const parameters = { from: firstPassword, to: settings.password };
    await driver.executeQuery(loadStatement('local/setPassword'), parameters, { database: 'system' });
  });
  if (change === 'REFUSED') {
    throw new UsageError(
      `The database at ${settings.uri} does not let in the password that is kept beside its store.`,
      'Put the right password file back, or remove the store: the seed files are loaded again into a new one.',
    );
  }
  return change === 'IN' && signIn(settings);
}

async function tryPassword(
  { uri, user }: Neo4jSettings,
  password: string,
  task: (driver: Driver) => Promise<void>,
): Promise<'IN' | 'REFUSED' | 'NOT_YET'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 });
  try {
    await task(driver);
    return 'IN';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code === 'Neo.ClientError.Security.Unauthorized') return 'REFUSED';
    return 'NOT_YET';
  } finally {
    await driver.close();
  }
}
