import type { Context } from './Context.ts';
import type { Problem } from './Problem.ts';

/** One thing that must hold; gives a problem for each place where it does not. */
export type Rule = (context: Context) => readonly Problem[];
