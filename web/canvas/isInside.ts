import type { Point } from '../store/viewTypes.ts';

/** Whether a point lies inside a closed outline, by how often a ray from it to the right crosses it. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
