import type { Core } from 'cytoscape';

/** From so many entities and lines on, a picture is patched and drawn in slices, and is simpler while it moves. */
export const largeFrom = 500;

/** Whether a picture is a large one; told from Cytoscape's own list, of which `elements()` would make a copy. */
export function isLarge(cy: Core): boolean {
  return (cy as Core & { mutableElements(): { length: number } }).mutableElements().length > largeFrom;
}
