import { emptyGraph } from '../load/emptyGraph.ts';
import { lockedTransaction } from '../load/lockedTransaction.ts';
import { exitCodes } from './exitCodes.ts';
import { openDatabase } from './openDatabase.ts';
import type { CommandResult } from './runCommand.ts';

/** `seed wipe`: empties the graph, once `--yes` says that this database is meant. */
export async function wipe({ yes = false }: { yes?: boolean }, signal: AbortSignal): Promise<CommandResult> {
  const { driver, settings, close } = await openDatabase((line) => process.stderr.write(`${line}\n`));
  const { uri, database } = settings;
  const name = `the database "${database}" at ${uri}`;
  try {
    if (!yes) {
      return {
        text: `This empties ${name}.\nNothing was done. To empty it: seed wipe --yes`,
        json: { command: 'wipe', uri, database, wiped: false },
        exitCode: exitCodes.misused,
      };
    }
    const onWaiting = () => process.stderr.write('Waiting: a load seems to be running.\n');
    await lockedTransaction({ driver, database, signal, onWaiting }, async (transaction) => {
      await emptyGraph(transaction);
      return { commit: true, result: undefined };
    });
    return {
      text: `Emptied ${name}.`,
      json: { command: 'wipe', uri, database, wiped: true },
      exitCode: exitCodes.done,
    };
  } finally {
    await close();
  }
}
