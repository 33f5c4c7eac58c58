import type { EntityId, Point, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** The layout says where entities lie; the last message of a layout is the settled one. */
export const placeEntities =
  ({ places, isSettled }: { places: Iterable<readonly [EntityId, Point]>; isSettled: boolean }): Update =>
  (state) => ({ ...state, isSettled, places: new Map([...state.places, ...[...places].map(onPixel)]) });

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
