import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

/** Where these processes keep what they know of their last load. */
const dataFolder = join(tmpdir(), 'rendezvous-seed-processes');
const repository = fileURLToPath(new URL('../..', import.meta.url));

export type SeedProcess = {
  child: ChildProcess;
  /** What it has written so far. */
  output: { stdout: string; stderr: string };
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
};

/** Runs `seed` on a database as a maintainer does: a process of its own. */
export function seedProcess(words: readonly string[], neo4j: Neo4jSettings): SeedProcess {
  const { NODE_ENV, VITEST, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'seeds/cli/seed.ts', ...words], {
    cwd: repository,
    env: {
      ...inherited,
      RENDEZVOUS_DATA: dataFolder,
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const ended = new Promise<Awaited<SeedProcess['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  return { child, output, ended };
}
