import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { type Served, serve } from '@rendezvous/server/http/serve.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const webFolder = join(repository, 'web/dist');

/** Builds the web client, if it is not the newest, and serves the product on a free port. */
export async function startProduct(neo4j: Neo4jSettings): Promise<Served> {
  if (!isBuilt()) {
    await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web'], { cwd: repository });
  }
  return serve({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, neo4j, webFolder });
}

function isBuilt(): boolean {
  const built = changedAt(join(webFolder, 'index.html'));
  const files = readdirSync(join(repository, 'web'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => !/^(dist|node_modules)/.test(file))
    .every((file) => changedAt(join(repository, 'web', file)) <= built);
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
