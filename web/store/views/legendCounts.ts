import type { Entity, FilterKey, Link, Seen } from '../viewTypes.ts';
import { filterKeysOf } from './filteredOut.ts';
import { type Holdings, holdings } from './holdings.ts';
import { linksAsOf } from './linksAsOf.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';

/** How many of the view, as of its date, fall under each row of the legend. Filters do not change it. */
export const legendCounts = (state: Seen): ReadonlyMap<FilterKey, number> =>
  compute(shownEntities(state), linksAsOf(state), holdings(state));

const compute = rememberLast((entities: readonly Entity[], links: readonly Link[], held: Holdings | null) => {
  const counts = new Map<FilterKey, number>();
  const add = (key: FilterKey) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind } of entities) add(`kind:${kind}`);
  for (const link of links) for (const key of filterKeysOf(link, held?.get(link.id))) add(key);
  return counts;
});
