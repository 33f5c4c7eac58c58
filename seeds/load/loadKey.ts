import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { SeedFolder } from './SeedFolder.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where it is written what a load makes of seed files; the last names the versions of the libraries. */
const code = ['seeds', 'cypher', 'pnpm-lock.yaml'];

/** A hash of all that a load depends on beside the database: the files, the texts, the vocabulary, the loader itself. */
export function loadKey(folder: SeedFolder, vocabulary: Vocabulary): string {
  const hash = createHash('sha256');
  const add = (...texts: readonly string[]) => {
    for (const text of texts) hash.update(`${text.length} ${text}`);
  };
  const { distinct } = folder;
  for (const { name, text } of [...folder.files, ...(distinct ? [distinct] : [])]) add(name, text);
  for (const [id, text] of folder.texts) add(id, text);
  for (const path of code.flatMap((name) => codeIn(join(repository, name)))) add(path, readFileSync(path, 'utf8'));
  add(JSON.stringify(vocabulary));
  return hash.digest('hex');
}

function codeIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (path.endsWith('.yaml')) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeIn(join(path, entry.name));
    // Seed files are read by the folder that is loaded.
    const isCode = /\.ts$/.test(entry.name) || (/\.cypher$/.test(entry.name) && !path.endsWith('seeds'));
    return isCode ? [join(path, entry.name)] : [];
  });
}
