import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../errors/UsageError.ts';
import type { Neo4jSettings } from '../settings/readSettings.ts';
import { findNeo4jProcess } from './findNeo4jProcess.ts';
import { findTools } from './findTools.ts';
import { freePort } from './freePort.ts';
import { isUnwritable } from './isUnwritable.ts';
import { launchNeo4j } from './launchNeo4j.ts';
import { openStore, storeFault } from './openStore.ts';
import { processStart } from './processStart.ts';
import { isNeo4jResolved, resolveNeo4j } from './resolveNeo4j.ts';
import type { Store } from './Store.ts';
import { StoreFault } from './StoreFault.ts';
import { stopNeo4j } from './stopNeo4j.ts';
import { tellingLines } from './tellingLines.ts';
import { untilFree } from './untilFree.ts';
import { enterUser, leaveUser, otherUsers } from './users.ts';
import { localSettings, waitForNeo4j } from './waitForNeo4j.ts';
import { withLock } from './withLock.ts';
import { configuredPort } from './writeConfiguration.ts';

export type StartOptions = {
  /** The data folder; the store lies in `neo4j` below it. */
  folder: string;
  onProgress?: (line: string) => void;
  /** Where it has to listen; otherwise it is the port of its last start, or another where that is taken. */
  port?: number;
  /** Gives the start up and leaves nothing running. */
  signal?: AbortSignal;
};

export type LocalNeo4j = {
  neo4j: Neo4jSettings;
  /** Whether it ran already. */
  adopted: boolean;
  /** Whether its store was made by this start. */
  isNew: boolean;
  pid: number;
  /** Leaves the database; where no other process uses it, stops it and waits until it is gone. */
  stop(): Promise<void>;
  /** Stops it though others use it: for one that answers nobody. */
  end(): Promise<void>;
  /** Settles when the database's process ends, by `stop` or by itself, with the telling lines of its output. */
  exited: Promise<{ lines: string }>;
};

/**
 * The managed Neo4j of a data folder: the one that runs, else one that is started; the first time it is fetched.
 * Several processes may share it. One that a killed launcher left behind is taken over.
 * @throws UsageError where it cannot be had: the message says what was expected, what was found and what to do
 */
export async function startNeo4j({ folder, onProgress = () => {}, port, signal }: StartOptions): Promise<LocalNeo4j> {
  const store = openStore(folder);
  const onWait = (pid: number) => onProgress(`process ${pid} is starting or stopping the database; waiting for it`);
  try {
    return await withLock(store.lock, { onWait, ...(signal && { signal }) }, async () => {
      enterUser(store);
      try {
        const task: StartTask = { store, onProgress, port, signal };
        return (await adopt(task)) ?? (await start(task));
      } catch (error) {
        leaveUser(store);
        throw error;
      }
    });
  } catch (error) {
    throw storeFault(folder, error);
  }
}

type StartTask = {
  store: Store;
  onProgress: (line: string) => void;
  port: number | undefined;
  signal: AbortSignal | undefined;
};

/** One that runs but whose database does not is ended: a fresh start can help it. */
async function adopt({ store, onProgress, signal }: StartTask): Promise<LocalNeo4j | undefined> {
  const pid = findNeo4jProcess(store.home);
  const port = configuredPort(store);
  if (pid === undefined) return undefined;
  try {
    if (port !== undefined && (await waitForNeo4j({ store, pid, port, onProgress, signal }))) {
      onProgress(`Neo4j runs already (pid ${pid}); using it`);
      return local({ store, pid, port, adopted: true, isNew: false });
    }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    onProgress(`Neo4j runs already (pid ${pid}), but its database does not; starting it again`);
  }
  await stopNeo4j(store, pid);
  return undefined;
}

async function start({ store, onProgress, port: wanted, signal }: StartTask): Promise<LocalNeo4j> {
  const { java, maven } = findTools({ needsMaven: !isNeo4jResolved() });
  const isNew = !existsSync(join(store.home, 'data', 'databases'));
  const jars = await resolveNeo4j({ maven, onProgress, signal });
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort(attempt === 1 ? configuredPort(store) : undefined));
    if (wanted !== undefined) await untilFree({ port: wanted, onProgress, signal });
    const pid = launchNeo4j({ store, java, jars, port });
    try {
      if (await waitForNeo4j({ store, pid, port, onProgress, signal }))
        return local({ store, pid, port, adopted: false, isNew });
    } catch (error) {
      await stopNeo4j(store, pid);
      throw error;
    }
    // Somebody may have taken the port between its choice and Neo4j's start.
    if (attempt < 3 && /Address already in use|BindException/.test(tellingLines(store))) continue;
    throw new UsageError(
      `Neo4j ended while it was starting:\n${tellingLines(store)}`,
      `Its logs are in ${store.home}/logs. If the store is damaged, remove ${store.home}: the seed files are loaded again into a new one.`,
    );
  }
}

type Running = { store: Store; pid: number; port: number; adopted: boolean; isNew: boolean };

function local({ store, pid, port, adopted, isNew }: Running): LocalNeo4j {
  return {
    neo4j: localSettings(store, port),
    adopted,
    isNew,
    pid,
    stop: () =>
      ending(store, async () => {
        leaveUser(store);
        if (otherUsers(store).length === 0) await stopNeo4j(store, pid);
      }),
    end: () => ending(store, () => stopNeo4j(store, pid)),
    exited: untilGone(pid).then(() => ({ lines: tellingLines(store) })),
  };
}

/** Under the lock, unless the disk is full: then nobody can have it. */
async function ending(store: Store, task: () => Promise<void>): Promise<void> {
  try {
    await withLock(store.lock, {}, task);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    await task();
  }
}

async function untilGone(pid: number): Promise<void> {
  const start = processStart(pid);
  while (start !== undefined && processStart(pid) === start) await sleep(500, undefined, { ref: false });
}
