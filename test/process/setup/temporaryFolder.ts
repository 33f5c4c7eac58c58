import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesOf } from './processesOf.ts';

export type TemporaryFolder = { path: string; remove(): Promise<void> };

/** A data folder for one product, with this in its name. Whatever still runs on it ends when it is removed. */
export function temporaryFolder(name = 'process'): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `rendezvous-${name}-`));
  return {
    path,
    remove: async () => {
      while (processesOf(path).length > 0) {
        for (const { pid } of processesOf(path)) tryKill(pid);
        await sleep(50);
      }
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
