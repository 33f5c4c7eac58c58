import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../errors/UsageError.ts';
import { processStart } from './processStart.ts';

export type LockOptions = {
  /** Called once, when another process holds the lock. */
  onWait?: (pid: number) => void;
  signal?: AbortSignal;
  /** How long to wait for the other, in ms. */
  patience?: number;
};

/**
 * Runs a task while no other process runs one under the same lock file. A lock whose holder is gone does not count.
 * @throws UsageError when the holder does not let go
 */
export async function withLock<T>(file: string, options: LockOptions, task: () => Promise<T>): Promise<T> {
  const { onWait, signal, patience = 300_000 } = options;
  const giveUp = Date.now() + patience;
  for (let isFirst = true; ; isFirst = false) {
    const holder = tryLock(file);
    if (holder === undefined) break;
    if (isFirst) onWait?.(holder);
    if (Date.now() > giveUp) {
      throw new UsageError(
        `Expected process ${holder} to let go of ${file}, but it has held it for ${patience / 1000} s.`,
        `See what it does; if it hangs, end it with: kill ${holder}`,
      );
    }
    await sleep(100, undefined, signal === undefined ? {} : { signal });
  }
  try {
    return await task();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @returns the pid of who holds it, undefined when it is ours now */
function tryLock(file: string): number | undefined {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, `${process.pid} ${processStart(process.pid)}`);
  try {
    // A link appears with its content at once: nobody can read a lock that is half written.
    for (;;) {
      if (tryLink(draft, file)) return undefined;
      const holder = readHolder(file);
      if (holder === undefined) continue;
      if (holder.lives) return holder.pid;
      removeStale(file, holder.text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): { pid: number; text: string; lives: boolean } | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number.parseInt(text, 10);
  return { pid, text, lives: text === `${pid} ${processStart(pid)}` };
}

/** Takes it away by renaming, so that of two that find it stale only one removes it; a fresh one is put back. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== stale) tryLink(aside, file);
  rmSync(aside, { force: true });
}
