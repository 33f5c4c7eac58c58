import { parseArgs } from 'node:util';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { stopSignal } from './stopSignal.ts';

/** Runs what a command starts until it is told to stop. A person's mistake is said in plain lines, with exit code 1. */
export async function runCommand(help: string, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) process.stdout.write(help);
    else await run(stopSignal());
  } catch (error) {
    const isMistake = error instanceof UsageError || isWrongFlag(error);
    if (!isMistake) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
  // A question that did not end in time would hold the process.
  process.exit();
}

function isWrongFlag(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
}
