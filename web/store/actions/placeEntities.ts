import type { EntityId, Point, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** The layout says where entities lie; the last message of a layout is the settled one. */
export const placeEntities =
  ({ places, isSettled }: { places: Iterable<readonly [EntityId, Point]>; isSettled: boolean }): Update =>
  (state) => ({ ...state, isSettled, places: new Map([...state.places, ...places]) });

/** A layout has begun. */
export const startLayout = (): Update => (state) => ({ ...state, isSettled: false });

/** A person dragged an entity: it stays where it was put. */
export const pinEntity = ({ id, at, name }: { id: EntityId; at: Point; name: string }): Update =>
  record({
    name: `move ${name}`,
    change: (view) => ({ ...view, pinned: new Map([...view.pinned, [id, at]]) }),
  });
