import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { UsageError } from '../errors/UsageError.ts';
import type { Neo4jSettings } from '../settings/readSettings.ts';

/** How many connections a driver keeps at most. */
export const poolSize = 100;

/** A driver that has not been tried yet: the database may come and go behind it. */
export function connectLazily({ uri, user, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'rendezvous',
    // Every statement names kinds and predicates of which nothing may be loaded yet; Neo4j would warn of each, each time.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/**
 * A driver on a database that answers.
 * @throws UsageError where it cannot be reached, refuses the password or has no such database
 */
export async function connect(settings: Neo4jSettings): Promise<Driver> {
  const driver = connectLazily(settings);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: settings.database, routing: neo4j.routing.READ });
    return driver;
  } catch (error) {
    await driver.close();
    throw connectionFault(settings, error);
  }
}

function connectionFault({ uri, user, database }: Neo4jSettings, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new UsageError(
      `Neo4j at ${uri} refuses the user "${user}" with this password.`,
      'Set NEO4J_USER and NEO4J_PASSWORD to what that database expects.',
      { cause: error },
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new UsageError(`Neo4j at ${uri} has no database "${database}".`, 'Set NEO4J_DATABASE to one that it has.', {
      cause: error,
    });
  }
  return new UsageError(
    `Expected a Neo4j that answers at ${uri}, found none: ${error.message.split('\n')[0]}`,
    'Start it, or set NEO4J_URI to where it is; without NEO4J_URI a database of its own is started.',
    { cause: error },
  );
}
