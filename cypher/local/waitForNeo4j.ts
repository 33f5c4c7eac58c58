import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../errors/UsageError.ts';
import type { Neo4jSettings } from '../settings/readSettings.ts';
import { hasFailed } from './hasFailed.ts';
import { processStart } from './processStart.ts';
import type { Store } from './Store.ts';
import { StoreFault } from './StoreFault.ts';
import { signIn } from './signIn.ts';
import { tellingLines } from './tellingLines.ts';

export type Waiting = {
  store: Store;
  pid: number;
  port: number;
  onProgress: (line: string) => void;
  signal?: AbortSignal | undefined;
};

/** Recovery of a large store after a crash takes long; a Neo4j that is silent for longer than this hangs. */
const patience = 300_000;
const progressEvery = 15_000;
/** How long Neo4j may let people in while its database does not answer, and gives no reason. */
const refusalPatience = 20_000;

/**
 * Waits until the database answers and lets us in.
 * @returns false where its process ended before
 * @throws StoreFault where it answers, and its database does not
 * @throws UsageError where it lives but does not answer
 */
export async function waitForNeo4j({ store, pid, port, onProgress, signal }: Waiting): Promise<boolean> {
  const started = Date.now();
  let nextProgress = started + progressEvery;
  let refusedSince: number | undefined;
  while (processStart(pid) !== undefined) {
    if (await isListening(port)) {
      const settings = localSettings(store, port);
      if (await signIn(settings)) return true;
      refusedSince ??= Date.now();
      if ((await hasFailed(settings)) || Date.now() > refusedSince + refusalPatience) throw new StoreFault(store);
    }
    if (Date.now() > nextProgress) {
      nextProgress += progressEvery;
      onProgress(`Neo4j is still starting (${Math.round((Date.now() - started) / 1000)} s)`);
    }
    if (Date.now() > started + patience) {
      throw new UsageError(
        `Expected Neo4j (pid ${pid}) to answer on port ${port}; after ${patience / 1000} s it does not:\n${tellingLines(store)}`,
        `Its logs are in ${store.home}/logs. If it hangs, end it with: kill ${pid}`,
      );
    }
    await sleep(100, undefined, signal === undefined ? {} : { signal });
  }
  return false;
}

/** How the managed database is reached. */
export function localSettings({ password }: Store, port: number): Neo4jSettings {
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: readFileSync(password, 'utf8').trim(),
    database: 'neo4j',
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const settle = (listens: boolean) => {
      socket.destroy();
      resolve(listens);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
