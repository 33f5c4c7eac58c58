import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { readSeedFile } from './readSeedFile.ts';
import type { SeedFile } from './SeedFile.ts';

/** What a folder of seeds holds. `texts` are the words of the sources that are shipped, by the source's id. */
export type SeedFolder = { folder: string; files: readonly SeedFile[]; texts: ReadonlyMap<string, string> };

/**
 * Reads every `.cypher` file of a folder, in the order of their names, and `texts/<source id without its prefix>.txt`.
 * @throws UsageError where there is no such folder, or no seed file in it
 */
export function readSeedFolder(folder: string): SeedFolder {
  const path = resolve(folder);
  if (!existsSync(path)) throw new UsageError(`Expected a folder of seed files at ${path}, found none.`, 'Name one with --folder.');
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  if (names.length === 0) throw new UsageError(`Expected .cypher files in ${path}, found none.`, 'Name another folder with --folder.');
  return {
    folder: path,
    files: names.map((name) => readSeedFile(`${basename(path)}/${name}`, readFileSync(join(path, name), 'utf8'))),
    texts: readTexts(join(path, 'texts')),
  };
}

function readTexts(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return new Map(names.map((name) => [`source:${basename(name, '.txt')}`, readFileSync(join(folder, name), 'utf8')]));
}
