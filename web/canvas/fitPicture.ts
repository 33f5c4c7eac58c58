import type { Core } from 'cytoscape';
import { isLarge } from './largePicture.ts';
import { leastZoomWithNames } from './zoomLevels.ts';

const margin = 22;
const mostZoom = 1.15;

/** Shows the whole picture as large as it fits, or, where names would go, its busiest part. */
export function fitPicture(
  cy: Core,
  busiest: string | undefined,
  duration: number,
  spots?: { all: readonly Spot[]; came?: readonly Spot[] },
): void {
  const bounds = spots ? around(spots.all) : boundsOf(cy);
  const room = { width: cy.width() - 2 * margin, height: cy.height() - 2 * margin };
  const wanted = Math.min(mostZoom, room.width / bounds.w, room.height / bounds.h);
  // Cytoscape does nothing at all where it is asked for less than the least.
  const fitting = Math.max(cy.minZoom(), wanted);
  if (!Number.isFinite(wanted) || wanted <= 0) return;
  const focus = spots?.came
    ? middle(around(spots.came))
    : busiest !== undefined
      ? cy.getElementById(busiest).position()
      : undefined;
  // A picture too large for the canvas is rather shown in part than without names.
  const isTooLarge = focus && fitting < leastZoomWithNames && (spots?.came || cy.width() < 720);
  const zoom = isTooLarge
    ? spots?.came
      ? Math.max(fitting, Math.min(leastZoomWithNames, cy.zoom()))
      : leastZoomWithNames
    : fitting;
  const center = isTooLarge ? within(bounds, focus, room, zoom) : middle(bounds);
  const pan = { x: cy.width() / 2 - center.x * zoom, y: cy.height() / 2 - center.y * zoom };
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.stop().animate({ zoom, pan }, { duration, easing: 'ease-out' });
}

type Spot = { readonly x: number; readonly y: number };

/** The centre nearest to a point from which no room is left empty beside the picture. */
function within(
  { x1, y1, w, h }: Bounds,
  point: { x: number; y: number },
  room: { width: number; height: number },
  zoom: number,
): { x: number; y: number } {
  const clamp = (value: number, start: number, length: number, seen: number) =>
    seen >= length ? start + length / 2 : Math.min(start + length - seen / 2, Math.max(start + seen / 2, value));
  return { x: clamp(point.x, x1, w, room.width / zoom), y: clamp(point.y, y1, h, room.height / zoom) };
}

/** The bounds of a large picture are those of its places: Cytoscape would have to measure each name for its own. */
function boundsOf(cy: Core): Bounds {
  if (!isLarge(cy)) return cy.elements().boundingBox({ includeLabels: true });
  return around(cy.nodes().map((node) => node.position()));
}

type Bounds = { x1: number; y1: number; w: number; h: number };

function middle({ x1, y1, w, h }: Bounds): { x: number; y: number } {
  return { x: x1 + w / 2, y: y1 + h / 2 };
}

// New nodes are still on their way, so Cytoscape's own bounds would be those of before.
function around(spots: readonly Spot[]): Bounds {
  const x = spots.map((spot) => spot.x);
  const y = spots.map((spot) => spot.y);
  const x1 = Math.min(...x) - 60;
  const y1 = Math.min(...y) - 24;
  return { x1, y1, w: Math.max(...x) + 60 - x1, h: Math.max(...y) + 62 - y1 };
}
