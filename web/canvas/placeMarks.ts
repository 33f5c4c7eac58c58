import type { Core, EdgeSingular } from 'cytoscape';
import { giveWay } from './giveWay.ts';
import { isLarge } from './largePicture.ts';
import { type Area, areaAround, type Size, type Spot, type Stroke, spotOnLine } from './marksLayout.ts';
import type { Mark } from './marksOf.ts';
import { labelGap, labelLine } from './sizeOf.ts';
import { textOnScreen } from './zoomLevels.ts';

export type PlacedMark = { readonly mark: Mark; readonly at: Spot; readonly size: Size };

/** With more marks times lines, or in a large picture, each mark stays on the middle of its line: looking for room would take longer than a frame. */
const mostToArrange = 20_000;

/** Where marks lie, in px of the screen, in the order to draw them. Those of entities have fixed places, those of lines look for room. */
export function placeMarks(cy: Core, marks: readonly Mark[], sizeOf: (mark: Mark) => Size): readonly PlacedMark[] {
  const isArranged = !isLarge(cy) && marks.length * cy.edges().length <= mostToArrange;
  const taken = isArranged ? namesOnScreen(cy) : [];
  const lines = isArranged ? linesOnScreen(cy) : new Map<string, Stroke>();
  const ofEntities = marks.filter(({ sign }) => sign === null);
  const ofLines = marks.filter(({ sign }) => sign !== null);
  const placed: PlacedMark[] = [];
  // The selected mark chooses its place first and is drawn last.
  for (const mark of [...ofEntities, ...ofLines.toReversed()]) {
    const size = sizeOf(mark);
    const at =
      mark.sign === null
        ? spotOfEntity(cy, mark)
        : spotOfLine(cy, mark, size, isArranged ? { areas: taken, lines } : null);
    if (!at) continue;
    if (mark.form !== 'dot' && mark.form !== 'check' && isArranged) taken.push(areaAround(at, size));
    placed.push({ mark, at, size });
  }
  return giveWay(placed.reverse());
}

function toScreen(cy: Core, { x, y }: Spot): Spot {
  const { x: left, y: top } = cy.pan();
  return { x: x * cy.zoom() + left, y: y * cy.zoom() + top };
}

function spotOfLine(
  cy: Core,
  { on }: Mark,
  size: Size,
  taken: { areas: readonly Area[]; lines: ReadonlyMap<string, Stroke> } | null,
): Spot | undefined {
  const edge = cy.getElementById(on);
  const middle = edge.empty() ? undefined : edge.midpoint();
  if (!middle || !Number.isFinite(middle.x)) return undefined;
  if (taken === null) return toScreen(cy, middle);
  const { areas, lines } = taken;
  const others = [...lines].flatMap(([id, stroke]) => (id === on ? [] : [stroke]));
  return spotOnLine((share) => toScreen(cy, pointOn(edge, share)), size, { areas, strokes: others });
}

/** A point of a line; of a bent one on its quadratic curve. */
function pointOn(edge: EdgeSingular, share: number): Spot {
  const start = edge.sourceEndpoint();
  const end = edge.targetEndpoint();
  const middle = edge.midpoint();
  const mix = (from: number, over: number, to: number) => {
    const control = 2 * over - (from + to) / 2;
    return (1 - share) ** 2 * from + 2 * share * (1 - share) * control + share ** 2 * to;
  };
  return { x: mix(start.x, middle.x, end.x), y: mix(start.y, middle.y, end.y) };
}

function spotOfEntity(cy: Core, { on, form }: Mark): Spot | undefined {
  const node = cy.getElementById(on);
  if (node.empty()) return undefined;
  const place = node.position();
  if (form === 'dot' || form === 'check') {
    const side = form === 'dot' ? -1 : 1;
    const reach = form === 'dot' ? 0.42 : 0.56;
    return toScreen(cy, { x: place.x + side * node.width() * reach, y: place.y - node.height() * reach });
  }
  const zoom = cy.zoom();
  const lines = String(node.data('label')).split('\n').length;
  const under = toScreen(cy, { x: place.x, y: place.y + node.height() / 2 });
  const label = labelGap * zoom + lines * textOnScreen(13, zoom) * (labelLine / 13);
  return { x: under.x, y: under.y + label + textOnScreen(12, zoom) * 0.95 };
}

function namesOnScreen(cy: Core): Area[] {
  return cy.nodes().map((node) => {
    const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: true, includeOverlays: false });
    return { x1, y1, x2, y2 };
  });
}

function linesOnScreen(cy: Core): Map<string, Stroke> {
  const lines = cy
    .edges()
    .map((edge): [string, Stroke] => [
      edge.id(),
      { from: toScreen(cy, edge.sourceEndpoint()), to: toScreen(cy, edge.targetEndpoint()) },
    ]);
  return new Map(lines.filter(([, { from, to }]) => Number.isFinite(from.x) && Number.isFinite(to.x)));
}
