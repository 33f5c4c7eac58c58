import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import type { Problem } from '../checks/Problem.ts';
import { type Changes, countChanges } from '../state/Changes.ts';
import { contentHash } from '../state/contentHash.ts';
import { desiredGraph } from '../state/desiredGraph.ts';
import { difference } from '../state/difference.ts';
import type { GraphRecords } from '../state/GraphRecords.ts';
import { sameText } from '../state/sameText.ts';
import { applyDifference } from './applyDifference.ts';
import { createSchema } from './createSchema.ts';
import { fileHashes } from './fileHashes.ts';
import { isError, type Judged, judgeSeeds } from './judgeSeeds.ts';
import { type Locked, lockedTransaction } from './lockedTransaction.ts';
import type { Progress } from './Progress.ts';
import { readGraph } from './readGraph.ts';
import { readRelease } from './readRelease.ts';
import type { SeedFolder } from './SeedFolder.ts';

export type LoadOptions = {
  driver: Driver;
  database: string;
  folder: SeedFolder;
  vocabulary: Vocabulary;
  /** The files as they were judged without a database, where that was done before. */
  judged?: Judged;
  /** False: only says what would change. */
  write: boolean;
  onProgress?: Progress;
  /** Called when another load holds the lock. */
  onWaiting?: () => void;
  /** Ends the load; the graph stays as it was. */
  signal?: AbortSignal;
};

export type Counts = { entities: number; claims: number; links: number; sources: number };

export type LoadOutcome = {
  problems: readonly Problem[];
  /** Absent where the files have errors: then nothing was compared. */
  changes?: Changes;
  counts?: Counts;
  /** What the files say, in short (see `contentHash`). Absent where they have errors. */
  hash?: string;
  /** True when something was written, the release at least. */
  written: boolean;
};

/** Makes the graph equal to the seed files, all or nothing, in one transaction; or says what would change. */
export async function loadSeeds(options: LoadOptions): Promise<LoadOutcome> {
  const { driver, database, folder, vocabulary, write, onProgress, onWaiting, signal } = options;
  const locked: Locked = { driver, database, onWaiting, signal };
  if (write) await createSchema(driver, database);
  const judged = options.judged?.partly === false ? options.judged : await judgeSeeds(folder, vocabulary, locked);
  const { items, problems } = judged;
  if (problems.some(isError)) return { problems, written: false };

  const desired = desiredGraph(items, vocabulary);
  const mark = { hash: contentHash(desired), fileHashes: fileHashes(folder.files) };
  onProgress?.('files read', folder.files.length, folder.files.length);
  return lockedTransaction<LoadOutcome>(locked, async (transaction) => {
    const found = difference(desired, await readGraph(transaction));
    const counts = countsOf(desired);
    const outcome = { problems, changes: found.changes, counts, hash: mark.hash };
    const release = await readRelease(transaction);
    const isSame = countChanges(found.changes) === 0 && release?.hash === mark.hash;
    const isKnown = sameText(release?.fileHashes) === sameText(mark.fileHashes);
    if (!write || (isSame && isKnown)) return { commit: false, result: { ...outcome, written: false } };
    await applyDifference(transaction, found, { onProgress, signal });
    const loadedAt = isSame ? release.loadedAt : new Date().toISOString();
    await stamp(transaction, { ...mark, loadedAt, files: folder.files.length, counts });
    return { commit: true, result: { ...outcome, written: true } };
  });
}

function countsOf({ entities, claims, links, sources }: GraphRecords): Counts {
  return { entities: entities.size, claims: claims.size, links: links.size, sources: sources.size };
}

type Stamp = { hash: string; fileHashes: readonly string[]; loadedAt: string; files: number; counts: Counts };

async function stamp(transaction: Transaction, { files, counts, ...mark }: Stamp): Promise<void> {
  const integers = Object.fromEntries(
    Object.entries({ files, ...counts }).map(([name, count]) => [name, neo4j.int(count)]),
  );
  await transaction.run(loadStatement('seeding/stampRelease'), {
    properties: { id: 'current', ...mark, ...integers },
  });
}
