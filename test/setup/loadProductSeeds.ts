import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Loads the seed files into a database as a maintainer does: by the command line, as a process of its own. */
export async function loadProductSeeds({ uri, user, password, database }: Neo4jSettings): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'seeds/cli/seed.ts', 'load'], {
    cwd: repository,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The seeds could not be loaded (exit code ${code}):\n${output}`);
}
