import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

export type TemporaryNeo4j = { neo4j: Neo4jSettings; stop(): Promise<void> };

const prefix = 'rendezvous-test-';
const cleaner = fileURLToPath(new URL('./cleanUp.sh', import.meta.url));

/** A real, empty Neo4j with a store, port and password of its own. Its folder goes with it, also when this process is killed. */
export async function temporaryNeo4j(onProgress: (line: string) => void = () => {}): Promise<TemporaryNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const watch = spawn('/bin/sh', [cleaner, String(process.pid), folder], { cwd: '/', detached: true, stdio: 'ignore' });
  watch.unref();
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    if (watch.pid !== undefined) process.kill(-watch.pid);
  };
  try {
    const local = await startNeo4j({ folder, onProgress });
    return { neo4j: local.neo4j, stop: () => local.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
