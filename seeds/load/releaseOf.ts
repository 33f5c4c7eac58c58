import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SeedFile } from '../reader/SeedFile.ts';

/** What says which seed files a graph was made from. */
export type ReleaseMark = { hash: string /** "name sha256", in load order. */; fileHashes: readonly string[] };

/** The mark of a set of seed files; the folder they are in does not matter. */
export function releaseOf(files: readonly SeedFile[]): ReleaseMark {
  const fileHashes = files.map(({ name, text }) => `${basename(name)} ${sha256(text)}`);
  return { hash: sha256(fileHashes.join('\n')), fileHashes };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
