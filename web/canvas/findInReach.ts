import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../store/viewTypes.ts';
import { reachOf } from './reachOf.ts';
import { rendererOf } from './rendererOf.ts';

/** How far from a line a finger may be, in px of the screen. */
const finger = 40;

/**
 * Has Cytoscape look for what the pointer is on among what lies near it alone. By itself it measures each name and each
 * arrow of the picture anew, three times for a click.
 */
export function findInReach(cy: Core): void {
  const renderer = rendererOf(cy);
  const { findNearestElements: find, getCachedZSortedEles: sorted } = renderer;
  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    const at = { x, y };
    const all = sorted.call(renderer);
    const near = ((isInteractive && all.interactive) || all).filter((one) => isInReach(at, one, cy.zoom()));
    renderer.getCachedZSortedEles = () => Object.assign(near, { interactive: near });
    try {
      return find.call(renderer, x, y, isInteractive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = sorted;
    }
  };
}

function isInReach(at: Point, one: NodeSingular | EdgeSingular, zoom: number): boolean {
  const { x1, y1, x2, y2 } = reachOf(one, zoom, finger / zoom);
  if (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2) return false;
  if (one.isNode()) return true;
  const [from, to] = [one.source().position(), one.target().position()];
  const reach = Math.min(from.x, to.x) - x1;
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  // A line whose ends lie on each other has no direction to be beside of.
  return length < reach || Math.abs(across * (at.y - from.y) - down * (at.x - from.x)) < reach * length;
}
