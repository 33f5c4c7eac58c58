import type { Neighbors } from '../../api/fetchNeighbors.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

type Drawing = {
  readonly ids: readonly EntityId[];
  readonly neighbors: readonly Neighbors[];
  /** What the view is called then. */
  readonly title: string;
  /** What the log of actions calls it. */
  readonly name: string;
};

/** Draws some entities with the links among them, in the place of what was drawn; undo brings that back. */
export const drawEntities =
  ({ ids, neighbors, title, name }: Drawing): Update =>
  (state) => {
    const known = neighbors.reduce(learn, state.known);
    return record({
      name,
      change: (view) => ({
        ...view,
        holds: [{ title, entities: ids }],
        hidden: new Set(),
        selected: null,
        linked: null,
        chosen: new Set(),
      }),
    })({ ...state, known });
  };
