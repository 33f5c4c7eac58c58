import type { Link, Seen } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

/** The first and the last year in which something of the view is dated; null where nothing is. */
export const yearsOf = (state: Pick<Seen, 'known' | 'view'>): { first: string; last: string } | null =>
  compute(shownLinks(state));

const compute = rememberLast((links: readonly Link[]) => {
  let first: string | null = null;
  let last: string | null = null;
  for (const { sinceMin, sinceMax, untilMin, untilMax } of links) {
    for (const day of [sinceMin, sinceMax, untilMin, untilMax]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return first === null || last === null ? null : { first: first.slice(0, 4), last: last.slice(0, 4) };
});
