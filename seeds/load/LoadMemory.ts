import type { Problem } from '../checks/Problem.ts';
import type { Counts } from './loadSeeds.ts';

/** A load after which the graph was exactly what the files stand for. */
export type Remembered = {
  /** What went into it: see `loadKey`. */
  key: string;
  /** The database's bookmark after it: while that is the same, nobody has written anything since. */
  bookmark: string;
  problems: readonly Problem[];
  counts: Counts;
  hash: string;
};

/** Keeps the last load beside the database, so that a load of unchanged files into an unchanged graph costs nothing. */
export type LoadMemory = { recall(): Remembered | undefined; keep(load: Remembered): void };
