import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Transaction } from 'neo4j-driver';
import type { Progress } from './Progress.ts';

/** Rows sent at once: far below what one transaction of a small database may hold beside the rest. */
const batchSize = 2_000;

export type Batches = { statement: string; step: string; rows: readonly unknown[]; size?: number };

/** Runs a named statement over rows, a batch at a time; the next is made ready while the database takes the last. */
export async function runRows(
  transaction: Transaction,
  { statement, step, rows, size = batchSize }: Batches,
  { onProgress, signal }: { onProgress?: Progress | undefined; signal?: AbortSignal | undefined },
): Promise<void> {
  let last: Promise<void> | undefined;
  for (let at = 0; at < rows.length; at += size) {
    signal?.throwIfAborted();
    const run = transaction.run(loadStatement(statement), { rows: rows.slice(at, at + size) });
    const next = run.then(() => onProgress?.(step, Math.min(at + size, rows.length), rows.length));
    next.catch(() => {}); // it is awaited below; where the one before fails, that one tells
    await last;
    last = next;
  }
  await last;
}
