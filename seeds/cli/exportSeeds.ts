import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { type DestinationOptions, destinationOf } from '../export/destinationOf.ts';
import { type ExportOutcome, runExport } from '../export/runExport.ts';
import { exitCodes } from './exitCodes.ts';
import { openDatabase } from './openDatabase.ts';
import { counted } from './outcomeText.ts';
import type { CommandResult } from './runCommand.ts';
import { showProgress } from './showProgress.ts';

/** `seed export`: the loaded graph in another form. Results to stdout or files; the graph is only read. */
export async function exportSeeds(
  options: DestinationOptions & { force?: boolean },
  signal: AbortSignal,
): Promise<CommandResult> {
  const { format, force = false } = options;
  const destination = destinationOf(options);
  const isShown = destination.to === 'STDOUT';
  const { driver, settings, close } = await openDatabase(say);
  try {
    const outcome = await runExport({
      driver,
      database: settings.database,
      vocabulary,
      format,
      destination,
      force,
      stdout: process.stdout,
      signal,
      // A bar on the terminal would stand in the middle of what is written there.
      ...(isShown && process.stdout.isTTY ? {} : { onProgress: showProgress() }),
    });
    const text = outcomeText(outcome);
    if (isShown) say(text);
    return {
      ...(isShown ? {} : { text }),
      json: { command: 'export', format, ...outcome },
      exitCode: exitCodes.done,
    };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!isShown || syscall !== 'write') throw error;
    if (code !== 'EPIPE') throw stdoutFault(error);
    say('The export ends here: what read it has closed the pipe.');
    return { json: undefined, exitCode: exitCodes.pipeClosed };
  } finally {
    await close();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function stdoutFault(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  return new UsageError(
    `Expected standard output to take the export, found: ${message}`,
    'What was written is not whole. Mend it, or write into a file with --output.',
    { cause: error },
  );
}

function outcomeText({ hash, counts, files }: ExportOutcome): string {
  const parts = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  const where = files.length === 0 ? '' : `\nWritten: ${files.join(', ')} (${counted(files.length, 'file')}).`;
  return `Exported: ${parts.join(', ')}; release ${hash.slice(0, 12)}.${where}`;
}
