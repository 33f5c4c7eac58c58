import type { Neighbors } from '../../api/fetchNeighbors.ts';
import type { EntityId, Hold, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

/** Neighbours of several entities have come, as one action; each is held by all of these that it is linked to. */
export const expandEntities =
  ({ of, neighbors, name }: { of: readonly EntityId[]; neighbors: Neighbors; name: string }): Update =>
  (state) => {
    const asked = new Set(of);
    const held = new Map<EntityId, Set<EntityId>>(of.map((id) => [id, new Set<EntityId>()]));
    for (const { from, to } of neighbors.links) {
      if (from.id === to.id) continue;
      if (asked.has(from.id)) held.get(from.id)?.add(to.id);
      if (asked.has(to.id)) held.get(to.id)?.add(from.id);
    }
    return record({
      name,
      change: (view) => {
        const holds = [...held].flatMap(([id, entities]): Hold[] =>
          entities.size === 0 ? [] : [{ of: id, entities: [...entities] }],
        );
        return holds.length === 0 ? view : { ...view, holds: [...view.holds, ...holds] };
      },
    })({ ...state, known: learn(state.known, neighbors) });
  };
