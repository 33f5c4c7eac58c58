import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jSettings, Settings } from '@rendezvous/cypher/settings/readSettings.ts';
import { serve } from '../http/serve.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { say, timed } from './progress.ts';
import { portFault } from './requirePort.ts';
import { type Ends, runUntil } from './runUntil.ts';
import { shownAddress } from './shownAddress.ts';
import { startGraph } from './startGraph.ts';

/** How long questions under way may take to end, in ms. The database needs its own time after that. */
const patience = 3_000;

/**
 * Starts all parts of the product one after the other, waits for the signal, and ends them.
 * @throws UsageError that says which part could not be had, and what to do
 */
export function runProduct(signal: AbortSignal): Promise<void> {
  return runUntil(signal, (ends) => startParts(ends, signal));
}

async function startParts(ends: Ends, signal: AbortSignal): Promise<void> {
  const { settings, neo4j } = await startGraph(ends, signal);
  await timed(
    () => buildClient(signal),
    (built) => (built ? 'Web client built' : 'Web client unchanged'),
  );
  const served = await timed(
    () => listen(settings, neo4j),
    () => 'Server listens',
  );
  ends.push(() => closeWithin(patience, served.close));
  say(shownAddress(settings.host, Number(new URL(served.address).port) || settings.port));
}

async function listen(settings: Settings, neo4j: Neo4jSettings) {
  try {
    return await serve({ settings, neo4j, webFolder: clientFolder });
  } catch (error) {
    throw portFault(settings.host, settings.port, error);
  }
}

async function closeWithin(milliseconds: number, close: () => Promise<void>): Promise<void> {
  await Promise.race([close(), sleep(milliseconds)]);
}
