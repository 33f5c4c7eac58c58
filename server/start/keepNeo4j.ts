import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';

export type Keeper = { stop(): Promise<void> };

export type KeepOptions = { local: LocalNeo4j; folder: string; say: (line: string) => void };

/** Waits between tries, in ms; the last one is repeated. */
const waits = [0, 1_000, 3_000, 10_000, 30_000];

/**
 * Starts the managed database again whenever it ends, on the port that the server knows. `stop` ends it for good.
 */
export function keepNeo4j({ local, folder, say }: KeepOptions): Keeper {
  const stopping = new AbortController();
  let current: LocalNeo4j | undefined = local;
  const kept = keep();

  async function keep(): Promise<void> {
    while (current !== undefined) {
      const { lines } = await Promise.race([current.exited, whenAborted(stopping.signal)]);
      if (stopping.signal.aborted) return;
      current = undefined;
      say(`The database has ended. Questions are answered with 503 until it runs again. Its last words:\n${lines}`);
      current = await restart();
      if (current !== undefined) say(`The database runs again, process ${current.pid}.`);
    }
  }

  async function restart(): Promise<LocalNeo4j | undefined> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await sleep(waits[Math.min(attempt, waits.length - 1)], undefined, { signal: stopping.signal });
        const again = await startNeo4j({ folder, signal: stopping.signal });
        if (again.neo4j.uri === local.neo4j.uri) return again;
        await again.stop();
        throw new UsageError(`Another program has taken the port of ${local.neo4j.uri}.`, 'Stop and start again.');
      } catch (error) {
        if (stopping.signal.aborted) return undefined;
        if (!(error instanceof UsageError)) throw error;
        if (attempt < waits.length) say(`The database could not be started again: ${error.message}`);
      }
    }
  }

  return {
    stop: async () => {
      stopping.abort();
      await kept;
      await current?.stop();
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<{ lines: string }> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ lines: '' }), { once: true }));
}
