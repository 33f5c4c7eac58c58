import type { Entity, FilterKey, Link, State } from '../viewTypes.ts';
import { filterKeysOf } from './filteredOut.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';
import { shownLinks } from './shownLinks.ts';

/** How many of the view fall under each row of the legend. Filters do not change it. */
export const legendCounts = (state: Pick<State, 'known' | 'view'>): ReadonlyMap<FilterKey, number> =>
  compute(shownEntities(state), shownLinks(state));

const compute = rememberLast((entities: readonly Entity[], links: readonly Link[]) => {
  const counts = new Map<FilterKey, number>();
  const add = (key: FilterKey) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind } of entities) add(`kind:${kind}`);
  for (const link of links) for (const key of filterKeysOf(link)) add(key);
  return counts;
});
