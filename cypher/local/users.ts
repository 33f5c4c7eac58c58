import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './processStart.ts';
import { removeNote } from './removeNote.ts';
import type { Store } from './Store.ts';

/** Notes that this process uses the database. */
export function enterUser({ users }: Store): void {
  writeFileSync(join(users, String(process.pid)), processStart(process.pid) ?? '');
}

/** Takes this process's note away. */
export function leaveUser({ users }: Store): void {
  removeNote(join(users, String(process.pid)));
}

/** The pids of the other processes that use the database and live. Notes of dead ones are removed. */
export function otherUsers({ users }: Store): number[] {
  return readdirSync(users)
    .filter((name) => /^\d+$/.test(name)) // what else lies there, a file manager left
    .map(Number)
    .filter((pid) => pid !== process.pid)
    .filter((pid) => {
      const file = join(users, String(pid));
      const lives = readFileSync(file, 'utf8') === processStart(pid);
      if (!lives) removeNote(file);
      return lives;
    });
}
