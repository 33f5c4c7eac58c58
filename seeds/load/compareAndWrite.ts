import type { Problem } from '../checks/Problem.ts';
import { countChanges } from '../state/Changes.ts';
import { contentHash } from '../state/contentHash.ts';
import { coverageOf } from '../state/coverageOf.ts';
import { difference } from '../state/difference.ts';
import type { GraphRecords } from '../state/GraphRecords.ts';
import { isSame as isEqual } from '../state/isSame.ts';
import { applyDifference } from './applyDifference.ts';
import { currentBookmark, isNextBookmark } from './bookmarks.ts';
import { fileHashes } from './fileHashes.ts';
import { loadKey } from './loadKey.ts';
import type { Counts, LoadOptions, LoadOutcome } from './loadSeeds.ts';
import { type Locked, lockedTransaction } from './lockedTransaction.ts';
import { readGraph } from './readGraph.ts';
import { readRelease } from './readRelease.ts';
import { type Stamp, settleRelease } from './settleRelease.ts';
import { stampRelease } from './stampRelease.ts';
import { memoryProblems, readMemoryBound } from './transactionMemory.ts';

type Judgement = { desired: GraphRecords; problems: readonly Problem[] };

/** Compares the graph with what the files stand for, and makes it equal to that where `write` says so. */
export async function compareAndWrite(
  locked: Locked,
  { driver, database, folder, vocabulary, write, memory, onProgress, signal }: LoadOptions,
  { desired, problems }: Judgement,
): Promise<LoadOutcome> {
  const counts = countsOf(desired);
  let before: string | undefined;
  let isHeld = false;
  let unsettled: Stamp | undefined;
  const { result, committed } = await lockedTransaction<LoadOutcome>(locked, async (transaction) => {
    before = memory === undefined ? undefined : await currentBookmark(driver, database);
    // While the database works, there is time for what needs none.
    const reading = readGraph(transaction, onProgress);
    const mark = { hash: contentHash(desired), fileHashes: fileHashes(folder.files) };
    const found = difference(desired, await reading);
    const outcome = { problems, changes: found.changes, counts, hash: mark.hash };
    const release = await readRelease(transaction);
    const isSame = release !== undefined && release.hash === mark.hash && countChanges(found.changes) === 0;
    const isKnown = isEqual(release?.fileHashes, mark.fileHashes);
    isHeld = isSame && isKnown;
    const tooMuch = memoryProblems(found, isHeld ? undefined : await readMemoryBound(driver, database));
    if (tooMuch.length > 0) {
      return { commit: false, result: { ...outcome, problems: [...problems, ...tooMuch], written: false } };
    }
    if (isHeld && release?.isSettled === undefined) unsettled = release;
    if (!write || isHeld) return { commit: false, result: { ...outcome, written: false } };
    const writing = applyDifference(transaction, found, { onProgress, signal });
    const coverage = coverageOf(desired, vocabulary);
    await writing;
    const loadedAt = isSame ? release.loadedAt : new Date().toISOString();
    await stampRelease(transaction, { ...mark, loadedAt, files: folder.files.length, counts, coverage });
    unsettled = { hash: mark.hash, loadedAt };
    return { commit: true, result: { ...outcome, written: true } };
  });
  const whole = isHeld ? before : isNextBookmark(before, committed) ? committed : undefined;
  const held = write && unsettled !== undefined ? await settleRelease(locked, unsettled, whole) : whole;
  if (write && held !== undefined && result.hash !== undefined) {
    memory?.keep({ key: loadKey(folder, vocabulary), bookmark: held, problems, counts, hash: result.hash });
  }
  return result;
}

function countsOf({ entities, claims, links, sources }: GraphRecords): Counts {
  return { entities: entities.size, claims: claims.size, links: links.size, sources: sources.size };
}
