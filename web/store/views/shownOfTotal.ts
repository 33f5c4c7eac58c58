import type { EntityId, Link, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

/** How many links of an entity the view shows, and how many there are. */
export function shownOfTotal(state: Pick<State, 'known' | 'view'>, id: EntityId): { shown: number; total: number } {
  const shown = degrees(shownLinks(state)).get(id) ?? 0;
  return { shown, total: Math.max(shown, state.known.entities.get(id)?.linkCount ?? 0) };
}

/** How many links of the view touch each entity. */
export const degrees = rememberLast((links: readonly Link[]): ReadonlyMap<EntityId, number> => {
  const counts = new Map<EntityId, number>();
  for (const { from, to } of links) {
    counts.set(from.id, (counts.get(from.id) ?? 0) + 1);
    if (to.id !== from.id) counts.set(to.id, (counts.get(to.id) ?? 0) + 1);
  }
  return counts;
});
