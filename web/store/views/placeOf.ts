import type { EntityId, Point, State } from '../viewTypes.ts';

/** Where an entity lies: where a person put it, else where the layout did. */
export function placeOf({ view, places }: Pick<State, 'view' | 'places'>, id: EntityId): Point | undefined {
  return view.pinned.get(id) ?? view.unpinned.get(id) ?? places.get(id);
}
