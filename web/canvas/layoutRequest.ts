import { overlapOf } from '../layout/geometry.ts';
import type { LayoutRequest } from '../layout/layoutTypes.ts';
import { isExpanded } from '../store/views/isExpanded.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { allGroups } from '../store/views/shownGroups.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { degrees } from '../store/views/shownOfTotal.ts';
import type { EntityId, Point, State } from '../store/viewTypes.ts';
import { roomOf } from './sizeOf.ts';
import { leastZoomWithNames } from './zoomLevels.ts';

type Size = { readonly width: number; readonly height: number };

/** The share of the canvas that boxes may take before the picture is meant for a lower zoom. */
const fullness = 0.3;

/**
 * What to ask the layout for, or nothing where all has its place. `before` are the entities shown until now:
 * what comes back to a place that has been taken since is placed anew, what is drawn keeps its place.
 */
export function layoutRequest(state: State, before: ReadonlySet<EntityId>, canvas: Size): LayoutRequest | undefined {
  const entities = shownEntities(state);
  const links = degrees(shownLinks(state));
  const roomAt = (textScale: number) =>
    entities.map((entity) => ({
      id: entity.id,
      ...roomOf(entity, { links: links.get(entity.id) ?? 0, hasPill: isExpanded(state.view, entity.id), textScale }),
    }));
  const zoom = zoomFor(roomAt(1), canvas);
  const boxes = roomAt(Math.max(1, 11 / 13 / zoom));
  const placed = placedOf(state, boxes, before);
  // What is added may take as much as is seen with names on.
  const frameZoom = placed.length > 0 ? Math.min(zoom, leastZoomWithNames) : zoom;
  if (placed.length === boxes.length) return undefined;
  return {
    boxes,
    placed,
    links: [...new Set(allGroups(state).map(({ from, to }) => [from, to].sort().join(' ')))].map(
      (pair) => pair.split(' ') as [EntityId, EntityId],
    ),
    frame: { width: (canvas.width - 32) / frameZoom, height: (canvas.height - 32) / frameZoom },
  };
}

function zoomFor(boxes: readonly { width: number; top: number; bottom: number }[], { width, height }: Size): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + 16) * (box.top + box.bottom + 16), 0);
  const room = width * height;
  const zoom = Math.min(1, Math.sqrt((fullness * room) / area));
  return zoom >= leastZoomWithNames ? zoom : Math.min(leastZoomWithNames, Math.sqrt((0.36 * room) / area));
}

function placedOf(
  state: State,
  boxes: LayoutRequest['boxes'],
  before: ReadonlySet<EntityId>,
): readonly (readonly [EntityId, Point])[] {
  const known = boxes.flatMap((box) => {
    const place = placeOf(state, box.id);
    return place ? [{ ...box, ...place }] : [];
  });
  const staying = known.filter(({ id }) => before.has(id) || state.view.pinned.has(id));
  const returning = known.filter(
    (box) => !staying.includes(box) && staying.every((other) => overlapOf(box, other, 0) === 0),
  );
  return [...staying, ...returning].map(({ id, x, y }) => [id, { x, y }] as const);
}
