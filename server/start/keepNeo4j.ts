import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { StoreFault } from '@rendezvous/cypher/local/StoreFault.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { untilIll } from './untilIll.ts';

export type Keeper = { stop(): Promise<void> };

export type KeepOptions = { local: LocalNeo4j; folder: string; say: (line: string) => void };

/** Waits between tries, in ms; the last one is repeated. */
const waits = [0, 1_000, 3_000, 10_000, 30_000];
/** How often a database that runs but refuses may be started again within an hour. */
const mostCures = 3;
const hour = 3_600_000;

const meanwhile = 'Questions are answered with 503 until it runs again.';

/**
 * Starts the managed database again whenever it ends, or refuses to serve though its process lives, on the port that
 * the server knows. `stop` ends it for good.
 */
export function keepNeo4j({ local, folder, say }: KeepOptions): Keeper {
  const stopping = new AbortController();
  const port = Number(new URL(local.neo4j.uri).port);
  let cures: number[] = [];
  let current: LocalNeo4j | undefined = local;
  const kept = keep();

  async function keep(): Promise<void> {
    while (current !== undefined) {
      const { end, illness } = await fate(current);
      if (stopping.signal.aborted) return;
      if (illness !== undefined && !(await cure(current, illness))) return;
      if (end !== undefined) say(`The database has ended. ${meanwhile} Its last words:\n${end}`);
      current = undefined;
      current = await restart();
      if (current !== undefined) say(`The database runs again, process ${current.pid}.`);
    }
  }

  /** What becomes of it: its last words where it ends, the words of its refusal where it falls ill; neither where all stops. */
  async function fate({ exited, neo4j }: LocalNeo4j): Promise<{ end?: string; illness?: string | undefined }> {
    const watching = new AbortController();
    const illness = untilIll(neo4j, AbortSignal.any([stopping.signal, watching.signal]));
    const first = await Promise.race([
      exited.then(({ lines }) => ({ end: lines })),
      illness.then((words) => ({ illness: words })),
    ]);
    watching.abort();
    await illness;
    return first;
  }

  /** Ends one that is ill, so that it can be started again. @returns false where that has been tried too often */
  async function cure(database: LocalNeo4j, illness: string): Promise<boolean> {
    cures = cures.filter((time) => time > Date.now() - hour);
    const words = `The database runs but refuses every question: ${illness}`;
    if (cures.length >= mostCures) {
      say(`${words}\nIt was started again ${mostCures} times within an hour and is left as it is now.`);
      say(
        'See to the disk and to its logs, in neo4j/logs of the data folder; then stop the product and start it again.',
      );
      return false;
    }
    cures.push(Date.now());
    say(`${words}\n${meanwhile} It is being started again (${cures.length} of at most ${mostCures} times an hour).`);
    await database.end();
    return true;
  }

  async function restart(): Promise<LocalNeo4j | undefined> {
    for (let attempt = 0; ; attempt += 1) {
      const sayEarly = (line: string) => {
        if (attempt < waits.length) say(line);
      };
      try {
        await sleep(waits[Math.min(attempt, waits.length - 1)], undefined, { signal: stopping.signal });
        const onProgress = (line: string) => sayEarly(`  ${line}`);
        const again = await startNeo4j({ folder, port, onProgress, signal: stopping.signal });
        if (again.neo4j.uri === local.neo4j.uri) return again;
        await again.stop();
        throw new UsageError(
          `Another process has started it at ${again.neo4j.uri}.`,
          `It is started again at ${local.neo4j.uri} once that process leaves it.`,
        );
      } catch (error) {
        if (stopping.signal.aborted) return undefined;
        if (!(error instanceof UsageError)) throw error;
        sayEarly(`The database could not be started again: ${error.message}`);
        if (error instanceof StoreFault) return undefined; // no further try can help it
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
