import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeArgument } from '@rendezvous/cypher/local/findNeo4jProcess.ts';
import { findTools } from '@rendezvous/cypher/local/findTools.ts';
import { resolveNeo4j } from '@rendezvous/cypher/local/resolveNeo4j.ts';
import { storeIn } from '@rendezvous/cypher/local/Store.ts';
import { stopNeo4j } from '@rendezvous/cypher/local/stopNeo4j.ts';
import { localSettings, waitForNeo4j } from '@rendezvous/cypher/local/waitForNeo4j.ts';
import { configuredPort, javaOptions } from '@rendezvous/cypher/local/writeConfiguration.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

/** Starts the stopped Neo4j of a data folder with one setting more, as `name=value`. */
export async function startWithSetting(
  folder: string,
  setting: string,
): Promise<{ neo4j: Neo4jSettings; pid: number; stop(): Promise<void> }> {
  const store = storeIn(folder);
  const configuration = join(folder, 'other-configuration');
  cpSync(join(store.home, 'conf'), configuration, { recursive: true });
  const file = join(configuration, 'neo4j.conf');
  writeFileSync(file, `${readFileSync(file, 'utf8')}${setting}\n`);
  const { java, maven } = findTools({ needsMaven: false });
  const jars = await resolveNeo4j({ maven, onProgress: () => {} });
  const words = ['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', homeArgument(store.home)];
  const { pid = 0 } = spawn(java, [...javaOptions(), ...words, `--config-dir=${configuration}`], {
    cwd: store.home,
    stdio: 'ignore',
  });
  const port = configuredPort(store) ?? 0;
  if (!(await waitForNeo4j({ store, pid, port, onProgress: () => {} }))) throw new Error('Neo4j ended at its start');
  return { neo4j: localSettings(store, port), pid, stop: () => stopNeo4j(store, pid) };
}
