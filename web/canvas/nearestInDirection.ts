import type { EntityId, Point } from '../store/viewTypes.ts';

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Readonly<Record<ArrowKey, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The entity that lies nearest in the direction of an arrow key; what lies aside of it counts as farther. */
export function nearestInDirection(
  places: readonly (readonly [EntityId, Point])[],
  from: Point,
  key: ArrowKey,
): EntityId | undefined {
  const [wayX, wayY] = ways[key];
  let best: { id: EntityId; cost: number } | undefined;
  for (const [id, { x, y }] of places) {
    const along = (x - from.x) * wayX + (y - from.y) * wayY;
    const aside = Math.abs((x - from.x) * wayY) + Math.abs((y - from.y) * wayX);
    if (along <= 1) continue;
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
