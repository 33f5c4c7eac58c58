import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { Problem } from '../checks/Problem.ts';
import type { SeedFile } from '../reader/SeedFile.ts';
import { largestFiles } from './largestFiles.ts';
import { readSeedFile, sizeOf } from './readSeedFile.ts';
import type { SeedFolder } from './SeedFolder.ts';

/** The seeds of the product. */
export const productFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads `*.cypher` of a folder in the order of their names, `texts/<source id without its prefix>.txt` and
 * `distinct.csv`. What cannot be read is a problem, and all of them are told.
 * @param largest bytes that the files may have together
 * @throws UsageError where there is no such folder, or no seed file in it
 */
export function readFolder(folder: string, largest = largestFiles()): SeedFolder {
  const paths = namesIn(folder, '.cypher');
  if (paths.length === 0) {
    throw new UsageError(
      `Expected seed files (*.cypher) in ${folder}, found none.`,
      'Name another folder with --folder.',
    );
  }
  const problems = [...tooLarge(paths, largest)];
  const read = (path: string): SeedFile[] => {
    const { file, problem } = readSeedFile(path, shown(path));
    if (problem !== undefined) problems.push(problem);
    return file === undefined ? [] : [file];
  };
  if (problems.length > 0) return { files: [], texts: new Map(), problems };
  const files = paths.flatMap(read);
  const texts = namesIn(join(folder, 'texts'), '.txt').flatMap((path) =>
    read(path).map(({ text }): [string, string] => [`source:${basename(path, '.txt')}`, text]),
  );
  const [distinct] = [join(folder, 'distinct.csv')].filter((path) => existsSync(path)).flatMap(read);
  return { files, texts: new Map(texts), problems, ...(distinct === undefined ? {} : { distinct }) };
}

function tooLarge(paths: readonly string[], largest: number): Problem[] {
  const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  if (bytes <= largest) return [];
  const megabytes = (size: number) => `${Math.round(size / 1e6)} MB`;
  return [
    {
      rule: 'tooLarge',
      severity: 'ERROR',
      place: undefined,
      expected: `seed files of at most ${megabytes(largest)} together: that much the memory of this process holds`,
      found: megabytes(bytes),
      nextStep: 'Give it more, as in NODE_OPTIONS=--max-old-space-size=16000 (MB), or load fewer files.',
    },
  ];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // nothing there, a link that leads back to itself, or one that may not be followed
  }
}

/** Paths in a folder, by name; none where there is no such folder. */
function namesIn(folder: string, ending: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
