import type { EdgeSingular, NodeSingular } from 'cytoscape';

/** Half of the widest node with its ring, in px of the picture, and half of the widest name, in px of the screen. */
const node = 60;
const name = 170;

/** A rectangle of the picture, in px at zoom 1. */
type Area = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/**
 * The area outside of which nothing of an entity or a line is drawn. Wider than need be: where it ends exactly, Cytoscape
 * measures anew, and then works out all lines that end there in the next frame.
 * @param more px of the picture beside a line that count as of it
 */
export function reachOf(one: NodeSingular | EdgeSingular, zoom: number, more = 0): Area {
  if (one.isNode()) return around(one.position(), one.position(), node + name / zoom);
  return around(one.source().position(), one.target().position(), node + Math.abs(one.data('bend') ?? 0) + more);
}

type Spot = { readonly x: number; readonly y: number };

function around(a: Spot, b: Spot, reach: number): Area {
  return {
    x1: Math.min(a.x, b.x) - reach,
    y1: Math.min(a.y, b.y) - reach,
    x2: Math.max(a.x, b.x) + reach,
    y2: Math.max(a.y, b.y) + reach,
  };
}
