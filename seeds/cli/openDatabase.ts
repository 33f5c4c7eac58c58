import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { type Neo4jSettings, readSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import type { Driver } from 'neo4j-driver';
import { UnreachableError } from './UnreachableError.ts';

export type Database = {
  driver: Driver;
  settings: Neo4jSettings;
  /** Leaves the database; a managed one that no other process uses is stopped. */
  close(): Promise<void>;
};

/**
 * The database of NEO4J_URI, or the managed one, started where it does not run.
 * @throws UnreachableError where it does not answer
 * @throws UsageError where the environment is wrong
 */
export async function openDatabase(onProgress: (line: string) => void): Promise<Database> {
  const settings = readSettings();
  try {
    if (settings.neo4j !== undefined) {
      const driver = await connect(settings.neo4j);
      return { driver, settings: settings.neo4j, close: () => driver.close() };
    }
    return await openManaged(settings.dataFolder, onProgress);
  } catch (error) {
    if (error instanceof UsageError) throw new UnreachableError(error.message, { cause: error });
    throw error;
  }
}

async function openManaged(folder: string, onProgress: (line: string) => void): Promise<Database> {
  const local = await startNeo4j({ folder, onProgress });
  try {
    const driver = await connect(local.neo4j);
    const close = async () => {
      await driver.close();
      await local.stop();
    };
    return { driver, settings: local.neo4j, close };
  } catch (error) {
    await local.stop();
    throw error;
  }
}
