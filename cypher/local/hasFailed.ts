import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Neo4jSettings } from '../settings/readSettings.ts';
import { loadStatement } from '../statements/loadStatement.ts';

/** Whether Neo4j has tried to start a database and failed. It runs all the same, and lets people in. */
export async function hasFailed({ uri, user, password, database }: Neo4jSettings): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 });
  const session = driver.session({ database: 'system', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(loadStatement('local/readFailure'), { database });
    return records.length > 0;
  } catch (error) {
    if (error instanceof Neo4jError) return false; // it cannot be asked yet
    throw error;
  } finally {
    await driver.close();
  }
}
