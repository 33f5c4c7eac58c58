import { productFolder, readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import type { SeedFolder } from '@rendezvous/seeds/load/SeedFolder.ts';

/** The seed files of the article alone, which are written by hand: a small graph that stands by itself. */
export function articleSeeds(): SeedFolder {
  const { files, texts } = readFolder(productFolder);
  return { files: files.filter(({ text }) => !text.includes('// Made by: ')), texts };
}
