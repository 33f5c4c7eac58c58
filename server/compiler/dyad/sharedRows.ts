import type { Compilation } from '../Compilation.ts';
import { callBlock } from '../Row.ts';
import { actsOf, attendance } from './actsOf.ts';
import type { Dyad } from './Dyad.ts';

/** Stands for an end that is known to be open; it never leaves the statement. */
export const openEnd = "date('9999-12-31')";

/** When a link ended; null where that is not known. */
export function endOf(link: string): string {
  return `CASE WHEN ${link}.until = '..' THEN ${openEnd} ELSE ${link}.untilMax END`;
}

/** Both sides in turn: the acts of a, then those of b. */
export function eachSide({ a, b }: Dyad, acts: readonly string[]): string[] {
  return [
    'UNWIND [true, false] AS isA',
    `WITH isA, CASE WHEN isA THEN ${a} ELSE ${b} END AS near`,
    callBlock(['near'], acts),
  ];
}

/**
 * What both sides reach by links of their own. A meeting is on its day; all else begins when the later of the two comes
 * in, and ends when the first leaves. A link that counts for both sides counts for neither.
 * @returns clauses that bind `shared`, `ofA` and `ofB` (the links of each side, by date), `begin` (what has the days of the beginning, or null) and
 * `end` (a day, or null)
 */
export function sharedRows(compilation: Compilation, dyad: Dyad, predicates: readonly string[]): string[] {
  return [
    ...eachSide(dyad, actsOf(compilation, predicates)),
    'WITH far AS shared, link, collect(DISTINCT isA) AS sides WHERE size(sides) = 1',
    'WITH shared, link, head(sides) AS isA ORDER BY link.sinceMin, link.id',
    `WITH shared, isA, collect(link) AS links, max(${endOf('link')}) AS end ORDER BY isA DESC`,
    'WITH shared, collect([links, end]) AS sides WHERE size(sides) = 2',
    'WITH shared, sides[0][0] AS ofA, sides[1][0] AS ofB, sides[0][1] AS endA, sides[1][1] AS endB',
    'WITH shared, ofA, ofB, CASE',
    ...(predicates.includes(attendance)
      ? ['    WHEN shared.onMin IS NOT NULL THEN {since: shared.on, sinceMin: shared.onMin, sinceMax: shared.onMax}']
      : []),
    '    WHEN head(ofA).sinceMin <= head(ofB).sinceMin THEN head(ofB)',
    '    WHEN head(ofB).sinceMin < head(ofA).sinceMin THEN head(ofA)',
    '  END AS begin, CASE',
    '    WHEN endA <= endB THEN endA',
    '    WHEN endB < endA THEN endB',
    `    WHEN coalesce(endA, endB) < ${openEnd} THEN coalesce(endA, endB)`,
    '  END AS end',
  ];
}
