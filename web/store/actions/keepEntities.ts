import { shownEntities } from '../views/shownEntities.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { hideEntities } from './hideEntity.ts';

/** Hides all that is shown but some entities. */
export const keepEntities =
  ({ ids, name }: { ids: readonly EntityId[]; name: string }): Update =>
  (state) => {
    const kept = new Set(ids);
    const others = shownEntities(state).flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    return others.length === 0 ? state : hideEntities({ ids: others, name })(state);
  };
