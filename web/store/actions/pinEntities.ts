import { placeOf } from '../views/placeOf.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Holds entities where they lie. */
export const pinEntities =
  ({ ids, name }: { ids: readonly EntityId[]; name: string }): Update =>
  (state) =>
    record({
      name,
      change: (view) => {
        const pinned = new Map(view.pinned);
        for (const id of ids) {
          const place = placeOf(state, id);
          if (place && !pinned.has(id)) pinned.set(id, place);
        }
        return pinned.size === view.pinned.size ? view : { ...view, pinned };
      },
    })(state);

/** Lets entities go; they stay where they lie until something else takes their place. */
export const unpinEntities = ({ ids, name }: { ids: Iterable<EntityId>; name: string }): Update =>
  record({
    name,
    change: (view) => {
      const pinned = new Map(view.pinned);
      const unpinned = new Map(view.unpinned);
      for (const id of ids) {
        const place = pinned.get(id);
        if (!place) continue;
        pinned.delete(id);
        unpinned.set(id, place);
      }
      return pinned.size === view.pinned.size ? view : { ...view, pinned, unpinned };
    },
  });
