import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Coverage } from '../state/coverageOf.ts';
import type { Counts } from './loadSeeds.ts';

export type Release = {
  /** What the files say, in short (see `contentHash`). */
  hash: string;
  fileHashes: readonly string[];
  /** ISO 8601, UTC. */
  loadedAt: string;
  files: number;
  counts: Counts;
  coverage: Coverage;
};

/** Writes what is loaded: who asks for the release or its coverage need not count. */
export async function stampRelease(
  transaction: Transaction,
  { files, counts, coverage, ...mark }: Release,
): Promise<void> {
  const integers = Object.fromEntries(
    Object.entries({ files, ...counts }).map(([name, count]) => [name, neo4j.int(count)]),
  );
  await transaction.run(loadStatement('seeding/stampRelease'), {
    properties: { id: 'current', ...mark, ...integers, coverage: JSON.stringify(coverage) },
  });
}
