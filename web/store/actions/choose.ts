import { amount } from '../../parts/amount.ts';
import { chosenEntities } from '../views/chosenEntities.ts';
import type { EntityId, State, Update } from '../viewTypes.ts';

// Choosing changes nothing of what is shown: like a selection it leaves the log alone, and an action on what was
// chosen brings it back when it is undone.

/** Chooses entities beside those that are chosen. */
export const choose =
  (ids: Iterable<EntityId>): Update =>
  (state) =>
    withChosen(state, new Set([...state.view.chosen, ...ids]));

/** Chooses entities, or drops them where all of them are chosen. */
export const toggleChosen =
  (ids: readonly EntityId[]): Update =>
  (state) => {
    const chosen = new Set(state.view.chosen);
    const isDropped = ids.every((id) => chosen.has(id));
    for (const id of ids) {
      if (isDropped) chosen.delete(id);
      else chosen.add(id);
    }
    return withChosen(state, chosen);
  };

/** Chooses nothing. */
export const clearChosen = (): Update => (state) =>
  state.view.chosen.size === 0 ? state : withChosen(state, new Set());

function withChosen(state: State, chosen: ReadonlySet<EntityId>): State {
  const next = { ...state, view: { ...state.view, chosen } };
  const count = chosenEntities(next).length;
  return {
    ...next,
    announcement: count === 0 ? 'Nothing is chosen.' : `${amount(count, 'entity', 'entities')} chosen.`,
  };
}
