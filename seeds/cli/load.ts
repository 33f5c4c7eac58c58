import { readSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { fileMemory } from '../load/fileMemory.ts';
import { isError, judgeSeeds } from '../load/judgeSeeds.ts';
import { loadKey } from '../load/loadKey.ts';
import { type LoadOptions, type LoadOutcome, loadSeeds } from '../load/loadSeeds.ts';
import { readFolder } from '../load/readFolder.ts';
import { countChanges } from '../state/Changes.ts';
import { exitCodes } from './exitCodes.ts';
import { openDatabase } from './openDatabase.ts';
import { outcomeText } from './outcomeText.ts';
import type { CommandResult } from './runCommand.ts';
import { showProgress } from './showProgress.ts';

/** `seed load`: makes the graph equal to the seed files, all or nothing. */
export async function load(options: { folder: string }, signal: AbortSignal): Promise<CommandResult> {
  const folder = readFolder(options.folder);
  const onProgress = showProgress();
  const memory = fileMemory(readSettings());
  const isKnown = memory.recall()?.key === loadKey(folder, vocabulary);
  // What needs no database is checked before one is started; files that were loaded have passed.
  const alone = isKnown ? undefined : await judgeSeeds(folder, vocabulary, { onProgress });
  const outcome: LoadOutcome = alone?.problems.some(isError)
    ? { problems: alone.problems, written: false }
    : await loadInto({ folder, memory, signal, onProgress, ...(alone && { judged: alone }) });
  const wrong = outcome.problems.some(isError);
  return {
    text: [...outcomeText(outcome, folder), lastLine(outcome, wrong)].join('\n'),
    json: { command: 'load', ...outcome },
    exitCode: wrong ? exitCodes.filesWrong : exitCodes.done,
  };
}

async function loadInto(
  options: Pick<LoadOptions, 'folder' | 'judged' | 'memory' | 'onProgress' | 'signal'>,
): Promise<LoadOutcome> {
  const { driver, settings, close } = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    return await loadSeeds({
      ...options,
      driver,
      database: settings.database,
      vocabulary,
      write: true,
      onWaiting: () => process.stderr.write('Waiting: another load is running.\n'),
    });
  } finally {
    await close();
  }
}

function lastLine({ written, changes, counts, hash = '' }: LoadOutcome, wrong: boolean): string {
  if (wrong) return 'Nothing was loaded: mend the errors first.';
  const { entities = 0, claims = 0, links = 0, sources = 0 } = counts ?? {};
  const holds = `${entities} entities, ${claims} claims, ${links} links, ${sources} sources; release ${hash.slice(0, 12)}`;
  if (!written) return `Nothing to do, nothing was written: the graph already holds these files (${holds}).`;
  return changes !== undefined && countChanges(changes) === 0
    ? `Only the release was stamped anew: the graph already holds what these files say (${holds}).`
    : `Loaded: ${holds}.`;
}
