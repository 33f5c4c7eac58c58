import type { Neighbors } from '../../api/fetchNeighbors.ts';
import type { FoundPath } from '../../api/fetchPaths.ts';
import { heldEntities } from '../views/heldEntities.ts';
import type { Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

type Drawing = {
  readonly paths: readonly FoundPath[];
  /** The links between what is new and what is shown. */
  readonly neighbors: readonly Neighbors[];
  readonly name: string;
};

/** Brings the entities of some paths into the view, beside what is there; what of them was hidden is shown again. */
export const drawPaths =
  ({ paths, neighbors, name }: Drawing): Update =>
  (state) => {
    const known = [...neighbors, ...paths].reduce(learn, state.known);
    const wanted = [...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)))];
    return record({
      name,
      change: (view) => {
        const held = heldEntities(view.holds);
        const fresh = wanted.filter((id) => !held.has(id));
        const hidden = new Set([...view.hidden].filter((id) => !wanted.includes(id)));
        if (fresh.length === 0 && hidden.size === view.hidden.size) return view;
        const hold = { id: `paths ${state.past.length + 1}`, entities: fresh };
        return { ...view, hidden, holds: fresh.length === 0 ? view.holds : [...view.holds, hold] };
      },
    })({ ...state, known });
  };
