import { setTimeout as sleep } from 'node:timers/promises';
import { connectLazily } from '@rendezvous/cypher/connection/connect.ts';
import { unavailability } from '@rendezvous/cypher/connection/unavailability.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

/** How often the database is asked, in ms, and how many refusals in a row make it ill. */
const interval = 2_000;
const enough = 3;

/**
 * Asks a database from time to time whether it serves. One that cannot be reached is not ill: it may be starting, or at
 * work on something large.
 * @returns its words once it has refused several times in a row; undefined when it is told to end
 */
export async function untilIll(neo4j: Neo4jSettings, signal: AbortSignal): Promise<string | undefined> {
  const driver = connectLazily(neo4j);
  try {
    for (let refusals = 0; ; ) {
      await sleep(interval, undefined, { signal });
      const refusal = await refusalOf(driver, neo4j.database);
      refusals = refusal === undefined ? 0 : refusals + 1;
      if (refusal !== undefined && refusals === enough) return refusal;
    }
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    await driver.close();
  }
}

async function refusalOf(driver: ReturnType<typeof connectLazily>, database: string): Promise<string | undefined> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    await session.run('RETURN 1', {}, { timeout: 2_000 });
    return undefined;
  } catch (error) {
    return unavailability(error) === 'REFUSING' ? (error as Error).message : undefined;
  } finally {
    await session.close();
  }
}
