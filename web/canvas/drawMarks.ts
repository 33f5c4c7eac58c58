import type { Core, EdgeSingular } from 'cytoscape';
import { type Area, areaAround, type Stroke, spotOnLine } from './marksLayout.ts';
import type { Mark } from './marksOf.ts';
import type { Colours } from './readColours.ts';
import { labelGap, labelLine } from './sizeOf.ts';
import { textOnScreen } from './zoomLevels.ts';

type Spot = { x: number; y: number };
type Size = { width: number; height: number };

const family = '"Source Sans 3 Variable", system-ui, sans-serif';
/** Above so many marks each stays on the middle of its line: looking for room would take longer than a frame. */
const mostToArrange = 250;

/** Draws the marks over Cytoscape's picture, in px of the screen. Marks of entities have fixed places, those of lines look for room. */
export function drawMarks(context: CanvasRenderingContext2D, cy: Core, marks: readonly Mark[], colours: Colours): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const isArranged = marks.length <= mostToArrange;
  const taken = isArranged ? namesOnScreen(cy) : [];
  const lines = isArranged ? linesOnScreen(cy) : new Map<string, Stroke>();
  const ofEntities = marks.filter(({ sign }) => sign === null);
  const ofLines = marks.filter(({ sign }) => sign !== null);
  const found: (() => void)[] = [];
  // The selected mark chooses its place first and is drawn last.
  for (const mark of [...ofEntities, ...ofLines.toReversed()]) {
    const size = sizeOfMark(context, mark, cy.zoom());
    const at = mark.sign === null ? spotOfEntity(cy, mark) : spotOfLine(cy, mark, size, { areas: taken, lines });
    if (!at) continue;
    if (mark.form !== 'dot' && isArranged) taken.push(areaAround(at, size));
    found.push(() => draw(context, mark, at, size, { colours, zoom: cy.zoom() }));
  }
  for (const drawIt of found.reverse()) drawIt();
}

function draw(
  context: CanvasRenderingContext2D,
  mark: Mark,
  at: Spot,
  size: Size,
  { colours, zoom }: { colours: Colours; zoom: number },
): void {
  if (mark.form === 'ring') {
    const colour = mark.sign === 'CONFLICT' ? colours.signs.CONFLICT : colours.text;
    drawRing(context, at, mark.text, { radius: size.width / 2, colour, canvas: colours.canvas });
  } else if (mark.form === 'dot') drawDot(context, at, colours, zoom);
  else drawPill(context, at, mark, { size, colours, letters: lettersOf(mark, zoom) });
}

function lettersOf({ isSelected }: Mark, zoom: number): number {
  return textOnScreen(12, zoom) + (isSelected ? 1 : 0);
}

function sizeOfMark(context: CanvasRenderingContext2D, mark: Mark, zoom: number): Size {
  const letters = lettersOf(mark, zoom);
  if (mark.form !== 'pill') return { width: letters * 1.2, height: letters * 1.2 };
  context.font = `${mark.isSelected ? 600 : 500} ${letters}px ${family}`;
  return {
    width: context.measureText(mark.text).width + letters * 1.4,
    height: letters * (mark.isSelected ? 1.75 : 1.55),
  };
}

function toScreen(cy: Core, { x, y }: Spot): Spot {
  const { x: left, y: top } = cy.pan();
  return { x: x * cy.zoom() + left, y: y * cy.zoom() + top };
}

function spotOfLine(
  cy: Core,
  { on }: Mark,
  size: Size,
  { areas, lines }: { areas: readonly Area[]; lines: ReadonlyMap<string, Stroke> },
): Spot | undefined {
  const edge = cy.edges().getElementById(on);
  if (edge.empty() || !Number.isFinite(edge.midpoint()?.x)) return undefined;
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
  const node = cy.nodes().getElementById(on);
  if (node.empty()) return undefined;
  const place = node.position();
  if (form === 'dot') {
    return toScreen(cy, { x: place.x - node.width() * 0.42, y: place.y - node.height() * 0.42 });
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

function drawPill(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { text, isSelected }: Mark,
  { size: { width, height }, colours, letters }: { size: Size; colours: Colours; letters: number },
): void {
  context.font = `${isSelected ? 600 : 500} ${letters}px ${family}`;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, isSelected ? 4 : height / 2);
  context.fillStyle = colours.raised;
  context.fill();
  context.lineWidth = isSelected ? 1.5 : 1;
  context.strokeStyle = isSelected ? colours.text : colours.border;
  context.stroke();
  context.fillStyle = colours.text;
  context.fillText(text, x, y + letters * 0.04);
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  text: string,
  { radius, colour, canvas }: { radius: number; colour: string; canvas: string },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = canvas;
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = colour;
  context.stroke();
  if (text === '×') drawCross(context, { x, y }, radius * 0.38, colour);
  else {
    context.font = `700 ${radius * 1.5}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y + radius * 0.08);
  }
}

// Drawn, not written: a letter would sit off the middle of so small a ring.
function drawCross(context: CanvasRenderingContext2D, { x, y }: Spot, reach: number, colour: string): void {
  context.beginPath();
  context.moveTo(x - reach, y - reach);
  context.lineTo(x + reach, y + reach);
  context.moveTo(x + reach, y - reach);
  context.lineTo(x - reach, y + reach);
  context.lineWidth = 1.75;
  context.strokeStyle = colour;
  context.stroke();
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: Spot, colours: Colours, zoom: number): void {
  context.beginPath();
  context.arc(x, y, Math.max(2.5, 3.5 * zoom), 0, 2 * Math.PI);
  context.fillStyle = colours.text;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.canvas;
  context.stroke();
}
