import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { SeedFolder } from './SeedFolder.ts';

/** The seeds of the product. */
export const productFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads `*.cypher` of a folder in the order of their names, and `texts/<source id without its prefix>.txt`.
 * @throws UsageError where there is no such folder, or no seed file in it
 */
export function readFolder(folder: string): SeedFolder {
  const names = existsSync(folder) ? namesIn(folder, '.cypher') : [];
  if (names.length === 0) {
    throw new UsageError(
      `Expected seed files (*.cypher) in ${folder}, found none.`,
      'Name another folder with --folder.',
    );
  }
  const texts = join(folder, 'texts');
  return {
    files: names.map((name) => ({ name: shown(join(folder, name)), text: readFileSync(join(folder, name), 'utf8') })),
    texts: new Map(
      (existsSync(texts) ? namesIn(texts, '.txt') : []).map((name) => [
        `source:${name.slice(0, -'.txt'.length)}`,
        readFileSync(join(texts, name), 'utf8'),
      ]),
    ),
  };
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
