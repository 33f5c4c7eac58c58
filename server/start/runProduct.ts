import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { type Neo4jSettings, readSettings, type Settings } from '@rendezvous/cypher/settings/readSettings.ts';
import { serve } from '../http/serve.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { claimFolder } from './claimFolder.ts';
import { keepNeo4j } from './keepNeo4j.ts';
import { loadSeeds } from './loadSeeds.ts';
import { say, timed } from './progress.ts';
import { portFault, requirePort } from './requirePort.ts';

const onProgress = (line: string) => say(`  ${line}`);

/** What has been started, to be ended in the opposite order. */
type Ends = (() => void | Promise<void>)[];

/**
 * Starts all parts of the product one after the other, waits for the signal, and ends them.
 * @throws UsageError that says which part could not be had, and what to do
 */
export async function runProduct(signal: AbortSignal): Promise<void> {
  const ends: Ends = [];
  try {
    await startParts(ends, signal);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await endAll(ends, signal.aborted);
  }
}

async function startParts(ends: Ends, signal: AbortSignal): Promise<void> {
  const settings = await timed(
    async () => readSettings(),
    () => 'Settings read',
  );
  const address = shownAddress(settings.host, settings.port);
  if (settings.neo4j === undefined) ends.push(await claimFolder(settings.dataFolder, address));
  await requirePort(settings.host, settings.port);
  const neo4j = settings.neo4j ? await tryOwn(settings.neo4j) : await startManaged(settings, ends, signal);
  await timed(
    () => loadSeeds({ neo4j, onProgress, signal }),
    (last) => `Seeds: ${last}`,
  );
  await timed(
    () => buildClient(signal),
    (built) => (built ? 'Web client built' : 'Web client unchanged'),
  );
  const served = await timed(
    () => listen(settings, neo4j),
    () => 'Server listens',
  );
  ends.push(() => served.close());
  say(shownAddress(settings.host, Number(new URL(served.address).port) || settings.port));
}

async function tryOwn(neo4j: Neo4jSettings): Promise<Neo4jSettings> {
  return timed(
    async () => {
      const driver = await connect(neo4j);
      await driver.close();
      return neo4j;
    },
    () => `Neo4j at ${neo4j.uri} answers`,
  );
}

async function startManaged({ dataFolder }: Settings, ends: Ends, signal: AbortSignal): Promise<Neo4jSettings> {
  const local: LocalNeo4j = await timed(
    () => startNeo4j({ folder: dataFolder, onProgress, signal }),
    ({ adopted, pid }) => `Neo4j ${adopted ? 'ran already' : 'runs'}, process ${pid}`,
  );
  const keeper = keepNeo4j({ local, folder: dataFolder, say });
  ends.push(() => keeper.stop());
  return local.neo4j;
}

async function listen(settings: Settings, neo4j: Neo4jSettings) {
  try {
    return await serve({ settings, neo4j, webFolder: clientFolder });
  } catch (error) {
    throw portFault(settings.host, settings.port, error);
  }
}

async function endAll(ends: Ends, isAsked: boolean): Promise<void> {
  const end = async () => {
    for (const one of ends.reverse()) await one();
  };
  if (isAsked) await timed(end, () => 'Stopped');
  else await end();
}

/** As a person types it: the loopback by its name. */
function shownAddress(host: string, port: number): string {
  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
