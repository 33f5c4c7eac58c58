import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { type Neo4jSettings, readSettings, type Settings } from '@rendezvous/cypher/settings/readSettings.ts';
import { claimFolder } from './claimFolder.ts';
import { keepNeo4j } from './keepNeo4j.ts';
import { loadSeeds } from './loadSeeds.ts';
import { say, timed } from './progress.ts';
import { requirePort } from './requirePort.ts';
import type { Ends } from './runUntil.ts';
import { shownAddress } from './shownAddress.ts';

const onProgress = (line: string) => say(`  ${line}`);

export type Opened = {
  settings: Settings;
  neo4j: Neo4jSettings;
  /** Whether nothing can have been loaded into it yet, as far as is known. */
  mayBeEmpty: boolean;
};

/**
 * The settings, and a database that answers. The port is looked at first: whoever has it should hear at once.
 * @throws UsageError
 */
export async function openDatabase(ends: Ends, signal: AbortSignal): Promise<Opened> {
  const settings = await timed(
    async () => readSettings(),
    () => 'Settings read',
  );
  const { host, port, dataFolder } = settings;
  if (settings.neo4j === undefined) ends.push(await claimFolder(dataFolder, shownAddress(host, port)));
  await requirePort(host, port);
  if (settings.neo4j !== undefined) return { settings, neo4j: await tryOwn(settings.neo4j), mayBeEmpty: true };
  return { settings, ...(await startManaged(dataFolder, ends, signal)) };
}

/** Makes the graph what the seed files say. */
export async function seedGraph(neo4j: Neo4jSettings, signal: AbortSignal): Promise<void> {
  await timed(
    () => loadSeeds({ neo4j, onProgress, signal }),
    (result) => `Seeds: ${result}`,
  );
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

async function startManaged(folder: string, ends: Ends, signal: AbortSignal) {
  const local = await timed(
    () => startNeo4j({ folder, onProgress, signal }),
    ({ adopted, pid }) => `Neo4j ${adopted ? 'ran already' : 'runs'}, process ${pid}`,
  );
  const keeper = keepNeo4j({ local, folder, say });
  ends.push(() => keeper.stop());
  return { neo4j: local.neo4j, mayBeEmpty: local.isNew };
}
