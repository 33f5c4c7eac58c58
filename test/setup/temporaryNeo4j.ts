import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

export type TemporaryNeo4j = { neo4j: Neo4jSettings; stop(): Promise<void> };

const prefix = 'rendezvous-test-';

/** A real, empty Neo4j with a store, port and password of its own. Its folder goes with it when it is stopped. */
export async function temporaryNeo4j(onProgress: (line: string) => void = () => {}): Promise<TemporaryNeo4j> {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const local = await startNeo4j({ folder, onProgress });
    return { neo4j: local.neo4j, stop: () => local.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Folders of runs that were killed. Their databases have ended by themselves. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (pid > 0 && processStart(pid) === undefined) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
