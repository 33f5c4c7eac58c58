import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from './processStart.ts';
import { removeNote } from './removeNote.ts';
import type { Running, Store } from './Store.ts';

/** After this the process is killed. That loses nothing: what was committed is recovered at the next start. */
const patience = 9_000;

/** Ends the database and waits until its process is gone. */
export async function stopNeo4j(store: Store, pid: number): Promise<void> {
  const start = processStart(pid);
  const isGone = () => start === undefined || processStart(pid) !== start;
  const killAt = Date.now() + patience;
  for (let sent: NodeJS.Signals | undefined; !isGone(); await sleep(50)) {
    const wanted = Date.now() < killAt ? 'SIGTERM' : 'SIGKILL';
    if (sent === wanted) continue;
    send(pid, wanted);
    sent = wanted;
  }
  stopWatcher(store);
  removeNote(store.running);
}

/** It would end by itself within two seconds. */
function stopWatcher(store: Store): void {
  let running: Running;
  try {
    running = JSON.parse(readFileSync(store.running, 'utf8')) as Running;
  } catch {
    return; // nothing was written down, or not to its end
  }
  const { watcher } = running;
  if (watcher !== undefined && processStart(watcher.pid) === watcher.start) send(-watcher.pid, 'SIGTERM');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
