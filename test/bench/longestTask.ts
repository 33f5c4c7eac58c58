import type { Browser, Page } from 'playwright-core';

type TraceEvent = {
  name: string;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { name?: string };
};

/** Milliseconds: as a person waits, and on the processor, which other programs do not lengthen. */
export type TaskTime = { readonly wall: number; readonly cpu: number };

/**
 * The longest task on the main thread of a page while something is done: while it runs, the page answers nothing.
 * From Chromium's own trace, which also knows what is shorter than the 50 ms of the Long Tasks API.
 */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<TaskTime> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let failure: unknown;
  await work().catch((error: unknown) => {
    failure = error;
  });
  // Stopped also where the work failed: one browser traces one thing at a time.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  if (failure !== undefined) throw failure;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, dur, pid, tid }) => name.endsWith('RunTask') && dur && mains.has(`${pid} ${tid}`),
  );
  const longest = (read: (task: TraceEvent) => number) => tasks.reduce((most, task) => Math.max(most, read(task)), 0);
  return { wall: longest(({ dur = 0 }) => dur / 1_000), cpu: longest(({ tdur = 0 }) => tdur / 1_000) };
}
