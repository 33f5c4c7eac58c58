import { setTimeout as sleep } from 'node:timers/promises';
import { statementTimeout } from '@rendezvous/cypher/connection/openGraph.ts';
import type { Neo4jSettings, Settings } from '@rendezvous/cypher/settings/readSettings.ts';
import type { serve as Serve } from '../http/serve.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { openDatabase, seedGraph } from './openDatabase.ts';
import { say, timed } from './progress.ts';
import { portFault } from './requirePort.ts';
import { type Ends, runUntil } from './runUntil.ts';
import { shownAddress } from './shownAddress.ts';

/** How long requests under way may take to end, in ms: a statement its time, and its answer a second to be sent. */
const patience = statementTimeout + 1_000;

/**
 * Starts all parts of the product, waits for the signal, and ends them.
 * @throws UsageError that says which part could not be had, and what to do
 */
export function runProduct(signal: AbortSignal): Promise<void> {
  return runUntil(signal, (ends) => startParts(ends, signal));
}

/**
 * A graph that has been loaded before is seeded while the server starts: mostly nothing has changed, and both take
 * their seconds. An empty one is seeded first, for the database plans by what it holds.
 */
async function startParts(ends: Ends, signal: AbortSignal): Promise<void> {
  const reading = import('../http/serve.ts'); // takes its time, which the database's start leaves
  const { settings, neo4j, mayBeEmpty } = await openDatabase(ends, signal);
  const { serve } = await reading;
  const seeding = seedGraph(neo4j, signal);
  if (mayBeEmpty) await seeding;
  const [seeded, served] = await Promise.allSettled([seeding, startServer({ settings, neo4j, ends, signal, serve })]);
  if (seeded.status === 'rejected') throw seeded.reason;
  if (served.status === 'rejected') throw served.reason;
  say(served.value);
}

type ServerStart = { settings: Settings; neo4j: Neo4jSettings; ends: Ends; signal: AbortSignal; serve: typeof Serve };

/** @returns the address to show */
async function startServer({ settings, neo4j, ends, signal, serve }: ServerStart): Promise<string> {
  await timed(
    () => buildClient(signal),
    (built) => (built ? 'Web client built' : 'Web client unchanged'),
  );
  const served = await timed(
    () => listen(() => serve({ settings, neo4j, webFolder: clientFolder }), settings),
    () => 'Server listens',
  );
  ends.push(() => closeWithin(patience, served.close));
  return shownAddress(settings.host, Number(new URL(served.address).port) || settings.port);
}

async function listen<T>(start: () => Promise<T>, { host, port }: Settings): Promise<T> {
  try {
    return await start();
  } catch (error) {
    throw portFault(host, port, error);
  }
}

async function closeWithin(milliseconds: number, close: () => Promise<void>): Promise<void> {
  await Promise.race([close(), sleep(milliseconds, undefined, { ref: false })]);
}
