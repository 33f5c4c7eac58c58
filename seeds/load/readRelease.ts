import type { Transaction } from 'neo4j-driver';
import { rowsOf } from './readGraph.ts';

/** The release that a database holds. */
export type LoadedRelease = {
  hash: string;
  loadedAt: string;
  files: number;
  fileHashes: string[];
  entities: number;
  claims: number;
  links: number;
  sources: number;
};

/** Reads the release; undefined where nothing was ever loaded. */
export async function readRelease(transaction: Transaction): Promise<LoadedRelease | undefined> {
  return (await rowsOf<{ properties: LoadedRelease }>(transaction, 'seeding/readRelease'))[0]?.properties;
}
