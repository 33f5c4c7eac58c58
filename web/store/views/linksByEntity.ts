import type { EntityId, Link, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

/** The links of the view that touch each entity, whatever the date; one that joins an entity to itself is there once. */
export const linksByEntity = (state: Pick<State, 'known' | 'view'>): ReadonlyMap<EntityId, readonly Link[]> =>
  compute(shownLinks(state));

const compute = rememberLast((links: readonly Link[]) => {
  const found = new Map<EntityId, Link[]>();
  const add = (id: EntityId, link: Link) => {
    const list = found.get(id);
    if (list) list.push(link);
    else found.set(id, [link]);
  };
  for (const link of links) {
    add(link.from.id, link);
    if (link.to.id !== link.from.id) add(link.to.id, link);
  }
  return found;
});
