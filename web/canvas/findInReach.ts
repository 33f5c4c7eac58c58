import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../store/viewTypes.ts';
import { rendererOf } from './rendererOf.ts';

/** Half of the widest node with its ring, in px of the picture, and half of the widest name, in px of the screen. */
const node = 60;
const name = 170;
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
  if (one.isNode()) {
    const { x, y } = one.position();
    const reach = node + name / zoom;
    return Math.abs(at.x - x) < reach && Math.abs(at.y - y) < reach;
  }
  const [from, to] = [one.source().position(), one.target().position()];
  const reach = node + Math.abs(one.data('bend') ?? 0) + finger / zoom;
  if (at.x < Math.min(from.x, to.x) - reach || at.x > Math.max(from.x, to.x) + reach) return false;
  if (at.y < Math.min(from.y, to.y) - reach || at.y > Math.max(from.y, to.y) + reach) return false;
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  // A line whose ends lie on each other has no direction to be beside of.
  return length < reach || Math.abs(across * (at.y - from.y) - down * (at.x - from.x)) < reach * length;
}
