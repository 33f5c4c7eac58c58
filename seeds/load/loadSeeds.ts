import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import type { Problem } from '../checks/Problem.ts';
import { type Changes, countChanges } from '../state/Changes.ts';
import { desiredGraph } from '../state/desiredGraph.ts';
import { difference } from '../state/difference.ts';
import type { GraphRecords } from '../state/GraphRecords.ts';
import { applyDifference } from './applyDifference.ts';
import { currentBookmark, isNextBookmark } from './bookmarks.ts';
import { createNames } from './createNames.ts';
import { createSchema } from './createSchema.ts';
import { isError, type Judged, judgeSeeds } from './judgeSeeds.ts';
import type { LoadMemory } from './LoadMemory.ts';
import { loadKey } from './loadKey.ts';
import { type Locked, lockedTransaction } from './lockedTransaction.ts';
import type { Progress } from './Progress.ts';
import { readGraph } from './readGraph.ts';
import { type LoadedRelease, readRelease } from './readRelease.ts';
import { type ReleaseMark, releaseOf } from './releaseOf.ts';
import type { SeedFolder } from './SeedFolder.ts';
import { memoryProblems, readMemoryBound } from './transactionMemory.ts';

export type LoadOptions = {
  driver: Driver;
  database: string;
  folder: SeedFolder;
  vocabulary: Vocabulary;
  /** The files as they were judged without a database, where that was done before. */
  judged?: Judged;
  /** False: only says what would change. */
  write: boolean;
  /** What is known of the last load; absent: the graph is always compared. */
  memory?: LoadMemory;
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
  /** What the files are. */
  hash: string;
  /** True when something was written, the release at least. */
  written: boolean;
};

/** Makes the graph equal to the seed files, all or nothing, in one transaction; or says what would change. */
export async function loadSeeds(options: LoadOptions): Promise<LoadOutcome> {
  const { driver, database, folder, vocabulary, write, onProgress, onWaiting, signal } = options;
  const known = write ? await unchanged(options) : undefined;
  if (known !== undefined) return known;
  if (write && (await createSchema(driver, database))) await createNames(driver, database, vocabulary);
  const locked: Locked = { driver, database, onWaiting, signal };
  const judged =
    options.judged?.partly === false ? options.judged : await judgeSeeds(folder, vocabulary, { locked, onProgress });
  const { items, problems } = judged;
  const mark = releaseOf(folder.files);
  if (problems.some(isError)) return { problems, hash: mark.hash, written: false };
  return compareAndWrite(locked, options, { desired: desiredGraph(items, vocabulary), mark, problems });
}

type Judgement = { desired: GraphRecords; mark: ReleaseMark; problems: readonly Problem[] };

async function compareAndWrite(
  locked: Locked,
  { driver, database, folder, vocabulary, write, memory, onProgress, signal }: LoadOptions,
  { desired, mark, problems }: Judgement,
): Promise<LoadOutcome> {
  const counts = countsOf(desired);
  let before: string | undefined;
  let isHeld = false;
  const { result, committed } = await lockedTransaction<LoadOutcome>(locked, async (transaction) => {
    before = memory === undefined ? undefined : await currentBookmark(driver, database);
    const found = difference(desired, await readGraph(transaction, onProgress));
    const outcome = { problems, changes: found.changes, counts, hash: mark.hash };
    const isSame = countChanges(found.changes) === 0 && isLoaded(await readRelease(transaction), mark.hash);
    isHeld = isSame;
    const tooMuch = memoryProblems(found, isSame ? undefined : await readMemoryBound(driver, database));
    if (tooMuch.length > 0) {
      return { commit: false, result: { ...outcome, problems: [...problems, ...tooMuch], written: false } };
    }
    if (!write || isSame) return { commit: false, result: { ...outcome, written: false } };
    await applyDifference(transaction, found, { onProgress, signal });
    await stamp(transaction, { ...mark, files: folder.files.length, counts });
    return { commit: true, result: { ...outcome, written: true } };
  });
  const held = isHeld ? before : isNextBookmark(before, committed) ? committed : undefined;
  if (write && held !== undefined) {
    memory?.keep({ key: loadKey(folder, vocabulary), bookmark: held, problems, counts, hash: mark.hash });
  }
  return result;
}

/** The outcome where these files are what was loaded last, by this loader, and nobody has written anything since. */
async function unchanged({
  driver,
  database,
  folder,
  vocabulary,
  memory,
}: LoadOptions): Promise<LoadOutcome | undefined> {
  const known = memory?.recall();
  if (known?.key !== loadKey(folder, vocabulary)) return undefined;
  if (known.bookmark !== (await currentBookmark(driver, database))) return undefined;
  const { problems, counts, hash } = known;
  return { problems, counts, hash, changes: { entities: {}, sources: {}, claims: {}, links: {} }, written: false };
}

function countsOf({ entities, claims, links, sources }: GraphRecords): Counts {
  return { entities: entities.size, claims: claims.size, links: links.size, sources: sources.size };
}

function isLoaded(release: LoadedRelease | undefined, hash: string): boolean {
  return release?.hash === hash;
}

async function stamp(
  transaction: Transaction,
  { hash, fileHashes, files, counts }: { hash: string; fileHashes: readonly string[]; files: number; counts: Counts },
): Promise<void> {
  const integers = Object.fromEntries(
    Object.entries({ files, ...counts }).map(([name, count]) => [name, neo4j.int(count)]),
  );
  await transaction.run(loadStatement('seeding/stampRelease'), {
    properties: { id: 'current', hash, fileHashes, loadedAt: new Date().toISOString(), ...integers },
  });
}
