import type { Core } from 'cytoscape';
import type { Mark } from './marksOf.ts';
import type { Colours } from './readColours.ts';
import { labelGap, labelLine } from './sizeOf.ts';
import { textOnScreen } from './zoomLevels.ts';

type Spot = { x: number; y: number };

/** Draws the marks over Cytoscape's picture, in px of the screen. */
export function drawMarks(context: CanvasRenderingContext2D, cy: Core, marks: readonly Mark[], colours: Colours): void {
  const zoom = cy.zoom();
  const size = textOnScreen(12, zoom);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const mark of marks) {
    const at = spotOf(cy, mark, size);
    if (!at) continue;
    const colour = mark.sign === 'CONFLICT' && mark.form === 'ring' ? colours.signs.CONFLICT : colours.text;
    if (mark.form === 'ring') drawRing(context, at, mark.text, { size: size * 0.95, colour, canvas: colours.canvas });
    else if (mark.form === 'dot') drawDot(context, at, colours, zoom);
    else drawPill(context, at, mark, { size, colours });
  }
}

function spotOf(cy: Core, { on, form }: Mark, size: number): Spot | undefined {
  const element = cy.getElementById(on);
  if (element.empty()) return undefined;
  const zoom = cy.zoom();
  const pan = cy.pan();
  const toScreen = ({ x, y }: Spot) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  if (element.group() === 'edges') {
    const middle = cy.edges().getElementById(on).midpoint();
    return Number.isFinite(middle?.x) ? toScreen(middle) : undefined;
  }
  const place = element.position();
  if (form === 'dot') return toScreen({ x: place.x - element.width() * 0.42, y: place.y - element.height() * 0.42 });
  const lines = String(element.data('label')).split('\n').length;
  const text = textOnScreen(13, zoom);
  const under = toScreen({ x: place.x, y: place.y + element.height() / 2 });
  return { x: under.x, y: under.y + labelGap * zoom + lines * text * (labelLine / 13) + size * 0.95 };
}

function drawPill(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { text, isSelected }: Mark,
  { size, colours }: { size: number; colours: Colours },
): void {
  const letters = isSelected ? size + 1 : size;
  context.font = `${isSelected ? 600 : 500} ${letters}px 'Source Sans 3 Variable', system-ui, sans-serif`;
  const width = context.measureText(text).width + letters * 1.4;
  const height = letters * (isSelected ? 1.75 : 1.55);
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
  { size, colour, canvas }: { size: number; colour: string; canvas: string },
): void {
  const radius = size * 0.62;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = canvas;
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = colour;
  context.stroke();
  if (text === '×') drawCross(context, { x, y }, radius * 0.38, colour);
  else {
    context.font = `700 ${size * 0.9}px 'Source Sans 3 Variable', system-ui, sans-serif`;
    context.fillStyle = colour;
    context.fillText(text, x, y + size * 0.05);
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
