import type { LoadedRelease } from '@rendezvous/cypher/export/LoadedRelease.ts';
import type { Transaction } from 'neo4j-driver';
import { rowsOf } from './readGraph.ts';

/** Reads the release; undefined where nothing was ever loaded. */
export async function readRelease(transaction: Transaction): Promise<LoadedRelease | undefined> {
  return (await rowsOf<{ properties: LoadedRelease }>(transaction, 'seeding/readRelease'))[0]?.properties;
}
