import type { Neighbors } from '../../api/fetchNeighbors.ts';
import { queryHold } from '../views/isOfQuery.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

/** Draws some entities with the links among them, in the place of what was drawn; undo brings that back. */
export const drawEntities =
  ({ ids, neighbors, name }: { ids: readonly EntityId[]; neighbors: readonly Neighbors[]; name: string }): Update =>
  (state) => {
    const known = neighbors.reduce(learn, state.known);
    return record({
      name,
      change: (view) => ({
        ...view,
        holds: [{ id: `${queryHold}${state.past.length + 1}`, entities: ids }],
        hidden: new Set(),
        selected: null,
      }),
    })({ ...state, known });
  };
