import { timed } from './progress.ts';

/** What has been started, each with how it ends; ended in the opposite order. */
export type Ends = (() => void | Promise<void>)[];

/** Starts parts, waits for the signal, and ends all that was started, also when the start fails half-way. */
export async function runUntil(signal: AbortSignal, start: (ends: Ends) => Promise<void>): Promise<void> {
  const ends: Ends = [];
  // An open timer keeps the process alive where nothing else does.
  const alive = setInterval(() => {}, 60_000);
  try {
    await start(ends);
    await whenAborted(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (signal.aborted)
      await timed(
        () => endAll(ends),
        () => 'Stopped',
      );
    else await endAll(ends);
    clearInterval(alive);
  }
}

async function endAll(ends: Ends): Promise<void> {
  const faults: unknown[] = [];
  for (const end of ends.reverse()) {
    try {
      await end();
    } catch (error) {
      faults.push(error); // what else runs has to end all the same
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be ended in order');
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
