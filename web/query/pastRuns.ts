import type { PastRun } from './queryTypes.ts';

const key = 'rendezvous-queries';
const most = 50;

type History = { history: readonly PastRun[]; isHistoryKept: boolean };

/** The queries that were run in this browser, newest first; none where it refuses to store. */
export function readHistory(): History {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return { history: Array.isArray(stored) ? stored.filter(isPastRun) : [], isHistoryKept: true };
  } catch {
    return { history: [], isHistoryKept: false };
  }
}

/** Puts a run before the others, in the place of the same query run earlier, and stores them. */
export function keepRun(history: readonly PastRun[], run: PastRun): History {
  const others = history.filter((old) => !isSameQuery(old, run));
  return store([run, ...others].slice(0, most));
}

/** Forgets all runs. */
export function forgetRuns(): History {
  return store([]);
}

function store(history: readonly PastRun[]): History {
  try {
    localStorage.setItem(key, JSON.stringify(history));
    return { history, isHistoryKept: true };
  } catch {
    return { history, isHistoryKept: false };
  }
}

function isSameQuery(one: PastRun, other: PastRun): boolean {
  return one.query === other.query && one.variables === other.variables && one.operation === other.operation;
}

function isPastRun(value: unknown): value is PastRun {
  const { query, variables, at, rows } = (value ?? {}) as Partial<PastRun>;
  return (
    typeof query === 'string' &&
    typeof variables === 'string' &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    isCount(rows)
  );
}

function isCount(rows: unknown): boolean {
  return rows === null || typeof rows === 'number';
}
