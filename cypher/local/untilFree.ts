import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../errors/UsageError.ts';
import { isFree } from './freePort.ts';

export type PortWait = { port: number; onProgress: (line: string) => void; signal: AbortSignal | undefined };

/** A killed process that was large may hold its port for some seconds; another program holds it for as long as it runs. */
const patience = 60_000;

/**
 * Waits until nobody listens on a port of the loopback.
 * @throws UsageError where somebody does all the time
 */
export async function untilFree({ port, onProgress, signal }: PortWait): Promise<void> {
  const giveUp = Date.now() + patience;
  for (let isFirst = true; !(await isFree(port)); isFirst = false) {
    if (isFirst) onProgress(`port ${port} of the database is still taken; waiting for it`);
    if (Date.now() > giveUp) {
      throw new UsageError(
        `Expected port ${port} of 127.0.0.1 for the database, but another program has listened there for ${patience / 1000} s.`,
        'Stop that program; or stop the product and start it again, then it takes another port.',
      );
    }
    await sleep(100, undefined, signal === undefined ? {} : { signal });
  }
}
