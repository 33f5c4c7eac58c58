import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Driver } from 'neo4j-driver';
import type { Problem } from '../checks/Problem.ts';
import type { Changes } from '../state/Changes.ts';
import { desiredGraph } from '../state/desiredGraph.ts';
import { currentBookmark } from './bookmarks.ts';
import { compareAndWrite } from './compareAndWrite.ts';
import { createNames } from './createNames.ts';
import { createSchema } from './createSchema.ts';
import { isError, type Judged, judgeSeeds } from './judgeSeeds.ts';
import type { LoadMemory } from './LoadMemory.ts';
import { loadKey } from './loadKey.ts';
import type { Locked } from './lockedTransaction.ts';
import type { Progress } from './Progress.ts';
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
  /** What the files say, in short (see `contentHash`). Absent where they have errors. */
  hash?: string;
  /** True when something was written, the release at least. */
  written: boolean;
};

/** Makes the graph equal to the seed files, all or nothing, in one transaction; or says what would change. */
export async function loadSeeds(options: LoadOptions): Promise<LoadOutcome> {
  const { driver, database, folder, vocabulary, write, onProgress, onWaiting, signal } = options;
  const known = write ? await unchanged(options) : undefined;
  if (known !== undefined) return known;
  if (write && (await createSchema(driver, database, vocabulary))) await createNames(driver, database, vocabulary);
  const locked: Locked = { driver, database, onWaiting, signal };
  const judged =
    options.judged?.partly === false ? options.judged : await judgeSeeds(folder, vocabulary, { locked, onProgress });
  const { items, problems } = judged;
  if (problems.some(isError)) return { problems, written: false };
  return compareAndWrite(locked, options, { desired: desiredGraph(items, vocabulary), problems });
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
