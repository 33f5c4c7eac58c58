import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { checkItems } from '../checks/checkItems.ts';
import type { Problem } from '../checks/Problem.ts';
import { readDistinct } from '../checks/readDistinct.ts';
import { isFree, readSeeds } from '../reader/readSeeds.ts';
import type { SeedItem } from '../reader/SeedItem.ts';
import type { Locked } from './lockedTransaction.ts';
import type { Progress } from './Progress.ts';
import { namedIds } from './placesOfIds.ts';
import { runFreely } from './runFreely.ts';
import type { SeedFolder } from './SeedFolder.ts';

/** What the files stand for, and what is wrong with them. */
export type Judged = {
  items: readonly SeedItem[];
  problems: readonly Problem[];
  /** True where statements of other forms could not be judged, since there was no database. */
  partly: boolean;
};

/** Where a database is absent, statements of other than the known forms are not judged. */
export type Judging = { locked?: Locked | undefined; onProgress?: Progress | undefined };

/** Reads and checks seed files; the database is asked only for statements of other than the known forms. */
export async function judgeSeeds(
  folder: SeedFolder,
  vocabulary: Vocabulary,
  { locked, onProgress }: Judging = {},
): Promise<Judged> {
  const seeds = readSeeds(folder.files, (files) => onProgress?.('files read', files, folder.files.length));
  const distinct = folder.distinct === undefined ? undefined : readDistinct(folder.distinct);
  const broken = folder.problems ?? [];
  const others = seeds.problems.filter(({ place }) => !broken.some((one) => one.place?.file === place?.file));
  const read = [...broken, ...others, ...(distinct?.problems ?? [])];
  // Of files that are only half there, what is not in them would be told of each id.
  if (broken.length > 0) return { items: [], problems: read, partly: false };
  const options = { vocabulary, texts: folder.texts, distinct: distinct?.rows ?? [] };
  const onRule = (done: number, total: number) => onProgress?.('checks', done, total);
  const hasFree = seeds.statements.some(isFree);
  const problems = [...read, ...checkItems(seeds.items, { ...options, named: namedIds(seeds), onRule })];
  if (!hasFree) return { items: seeds.items, problems, partly: false };
  if (locked === undefined || problems.some(isError)) return { items: seeds.items, problems, partly: true };
  const free = await runFreely(locked, seeds);
  if (free.problems.length > 0) return { items: [], problems: [...problems, ...free.problems], partly: false };
  const later = checkItems(free.items, options);
  return { items: free.items, problems: withoutRepeats([...problems, ...later]), partly: false };
}

/** True for what keeps the files from loading. */
export function isError({ severity }: Problem): boolean {
  return severity === 'ERROR';
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
