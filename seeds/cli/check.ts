import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { isError, judgeSeeds } from '../load/judgeSeeds.ts';
import { type LoadOutcome, loadSeeds } from '../load/loadSeeds.ts';
import { readFolder } from '../load/readFolder.ts';
import type { SeedFolder } from '../load/SeedFolder.ts';
import { exitCodes } from './exitCodes.ts';
import { openDatabase } from './openDatabase.ts';
import { outcomeText } from './outcomeText.ts';
import type { CommandResult } from './runCommand.ts';
import { showProgress } from './showProgress.ts';
import { UnreachableError } from './UnreachableError.ts';

/** `seed check`: everything that `load` checks, and what it would change. Changes nothing. */
export async function check(options: { folder: string }, signal: AbortSignal): Promise<CommandResult> {
  const folder = readFolder(options.folder);
  const { outcome, whyNot } = await compared(folder, signal);
  const wrong = outcome.problems?.some(isError) ?? false;
  const notCompared = `The difference was not computed: ${whyNot ?? 'the files have errors.'}`;
  return {
    text: [...outcomeText(outcome, folder), ...(outcome.changes === undefined ? [notCompared] : [])].join('\n'),
    json: { command: 'check', ...outcome, ...(outcome.changes === undefined ? { notCompared } : {}) },
    exitCode: wrong ? exitCodes.filesWrong : exitCodes.done,
  };
}

async function compared(
  folder: SeedFolder,
  signal: AbortSignal,
): Promise<{ outcome: Partial<LoadOutcome>; whyNot?: string }> {
  const onProgress = showProgress();
  const alone = await judgeSeeds(folder, vocabulary, { onProgress });
  if (alone.problems.some(isError)) return { outcome: { problems: alone.problems } };
  try {
    const { driver, settings, close } = await openDatabase((line) => process.stderr.write(`${line}\n`));
    try {
      const { database } = settings;
      const onWaiting = () => process.stderr.write('Waiting: another load is running.\n');
      return {
        outcome: await loadSeeds({
          driver,
          database,
          folder,
          judged: alone,
          vocabulary,
          write: false,
          signal,
          onProgress,
          onWaiting,
        }),
      };
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    const partly = alone.partly
      ? '\nStatements of other than the known forms were not judged: they need a database.'
      : '';
    return { outcome: { problems: alone.problems }, whyNot: error.message + partly };
  }
}
