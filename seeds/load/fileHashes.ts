import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SeedFile } from '../reader/SeedFile.ts';

/** "name sha256" of each file, in load order: what says which files have changed. The folder they are in does not matter. */
export function fileHashes(files: readonly SeedFile[]): string[] {
  return files.map(({ name, text }) => `${basename(name)} ${createHash('sha256').update(text).digest('hex')}`);
}
