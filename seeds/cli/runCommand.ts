import { unavailability } from '@rendezvous/cypher/connection/unavailability.ts';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { Neo4jError } from 'neo4j-driver';
import { exitCodes } from './exitCodes.ts';
import { UnreachableError } from './UnreachableError.ts';

/** What a command hands back: what goes to stdout, and the exit code. */
export type CommandResult = { text: string; json: unknown; exitCode: number };

export type CommandOptions = { json?: boolean };

/** Runs a command: result to stdout, faults to stderr, Ctrl-C through the signal. Sets the exit code. */
export async function runCommand(
  { json = false }: CommandOptions,
  work: (signal: AbortSignal) => Promise<CommandResult>,
): Promise<void> {
  const abort = new AbortController();
  const interrupt = () => abort.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const result = await work(abort.signal);
    process.stdout.write(`${json ? JSON.stringify(result.json, null, 2) : result.text}\n`);
    process.exitCode = result.exitCode;
  } catch (error) {
    if (abort.signal.aborted) {
      process.stderr.write('Interrupted. The graph is as it was.\n');
      process.exitCode = exitCodes.interrupted;
      return;
    }
    const exitCode = exitCodeOf(error);
    if (exitCode === undefined) throw error;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (json) process.stdout.write(`${JSON.stringify({ error: message }, null, 2)}\n`);
    process.exitCode = exitCode;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof UnreachableError || isOfDatabase(error)) return exitCodes.databaseUnreachable;
  return error instanceof UsageError ? exitCodes.misused : undefined;
}

/** A database that ended, refuses, or has no room left, while it was at work. */
function isOfDatabase(error: unknown): boolean {
  if (unavailability(error) !== undefined) return true;
  return error instanceof Neo4jError && /^Neo\.(Database|Transient)Error\./.test(error.code);
}
