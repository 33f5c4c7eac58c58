import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { repository } from './repository.ts';
import { runScript } from './runScript.ts';
import { toolPath } from './toolPath.ts';

/** Where `vite build` puts the client. */
export const clientFolder: string = join(repository, 'web', 'dist');
const stampFile = join(clientFolder, '.built-from');

/**
 * Builds the web client where what it is made of has changed since it was built.
 * @returns whether it was built
 * @throws UsageError with the bundler's words where it fails
 */
export async function buildClient(signal: AbortSignal): Promise<boolean> {
  const hash = hashInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  const vite = toolPath('vite', 'bin/vite.js');
  const { code, output } = await runScript({ words: [vite, 'build', 'web', '--logLevel', 'warn'], signal });
  if (code !== 0) throw new UsageError(`The web client could not be built:\n${output}`, 'Mend it, and start again.');
  writeFileSync(stampFile, hash);
  return true;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'server/schema.graphql', ...filesBelow('web')]) {
    hash.update(`${file}\0`).update(readFileSync(join(repository, file)));
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
