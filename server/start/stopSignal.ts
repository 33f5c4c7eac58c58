import { readFileSync } from 'node:fs';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';

/** How often the wrappers are looked at, in ms. */
const interval = 500;
const wrapperWord = /(^|[/ ])(npx|npm|pnpm|tsx|npm-cli\.js|npx-cli\.js|pnpm\.c?js|tsx\/dist\/cli\.mjs)( |$)/;
const shellWord = /(^|\/)sh$/;

/**
 * Aborts at SIGINT, SIGTERM or SIGHUP, and when npx, pnpm or tsx around this process ends: a killed wrapper
 * does not always pass the signal on. Later signals change nothing, as the stop is under way.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  const wrappers = wrappersAround(process.ppid).map((pid) => ({ pid, start: processStart(pid) }));
  const watch = setInterval(() => {
    if (wrappers.some(({ pid, start }) => processStart(pid) !== start)) stopping.abort();
  }, interval);
  watch.unref();
  return stopping.signal;
}

/** The wrappers and the shells between them, from the nearest. The shell of a person is not one. */
function wrappersAround(parent: number): number[] {
  const chain: number[] = [];
  let found = 0;
  for (let pid = parent; pid > 1; ) {
    const { words, parent } = describe(pid);
    const isWrapper = words.some((word) => wrapperWord.test(word));
    if (!isWrapper && !words.some((word) => shellWord.test(word))) break;
    chain.push(pid);
    if (isWrapper) found = chain.length;
    pid = parent;
  }
  return chain.slice(0, found);
}

function describe(pid: number): { words: string[]; parent: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, 2);
    return { words, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    return { words: [], parent: 0 }; // this system lists no processes as files: signals alone have to do
  }
}
