import type { EntityId, Point, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** The layout says where entities lie; the last message of a layout is the settled one. */
export const placeEntities =
  ({ places, isSettled }: { places: Iterable<readonly [EntityId, Point]>; isSettled: boolean }): Update =>
  (state) => {
    const placed = [...places].map(onPixel);
    const unpinned = new Map(state.view.unpinned);
    for (const [id] of placed) unpinned.delete(id);
    // What was unpinned and found its place taken is where the layout says.
    const view = unpinned.size === state.view.unpinned.size ? state.view : { ...state.view, unpinned };
    return { ...state, isSettled, view, places: new Map([...state.places, ...placed]) };
  };

/** A layout has begun. */
export const startLayout = (): Update => (state) => ({ ...state, isSettled: false });

/** A person dragged an entity: it stays where it was put. */
export const pinEntity = ({ id, at, name }: { id: EntityId; at: Point; name: string }): Update =>
  record({
    name: `move ${name}`,
    change: (view) => ({ ...view, pinned: new Map([...view.pinned, [id, at]]) }),
  });

/** An address holds whole pixels: what it opens has to lie where it lay. */
function onPixel([id, { x, y }]: readonly [EntityId, Point]): [EntityId, Point] {
  return [id, { x: Math.round(x), y: Math.round(y) }];
}
