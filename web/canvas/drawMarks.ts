import type { Core } from 'cytoscape';
import { canvasFont } from './canvasFont.ts';
import type { Size, Spot } from './marksLayout.ts';
import type { Mark } from './marksOf.ts';
import { type PlacedMark, placeMarks } from './placeMarks.ts';
import type { Colours } from './readColours.ts';
import { textOnScreen } from './zoomLevels.ts';

/** Draws the marks over Cytoscape's picture, in px of the screen. */
export function drawMarks(context: CanvasRenderingContext2D, cy: Core, marks: readonly Mark[], colours: Colours): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const zoom = cy.zoom();
  for (const placed of placeMarks(cy, marks, (mark) => sizeOfMark(context, mark, zoom))) {
    draw(context, placed, { colours, zoom });
  }
}

function draw(
  context: CanvasRenderingContext2D,
  { mark, at, size }: PlacedMark,
  { colours, zoom }: { colours: Colours; zoom: number },
): void {
  if (mark.form === 'ring') {
    const colour = mark.sign === 'CONFLICT' ? colours.signs.CONFLICT : colours.text;
    drawRing(context, at, mark.text, { radius: size.width / 2, colour, canvas: colours.canvas });
  } else if (mark.form === 'dot') drawDot(context, at, colours, zoom);
  else if (mark.form === 'check') drawCheck(context, at, colours, zoom);
  else drawPill(context, at, mark, { size, colours, letters: lettersOf(mark, zoom) });
}

function lettersOf({ isSelected }: Mark, zoom: number): number {
  return textOnScreen(12, zoom) + (isSelected ? 1 : 0);
}

function sizeOfMark(context: CanvasRenderingContext2D, mark: Mark, zoom: number): Size {
  const letters = lettersOf(mark, zoom);
  if (mark.form !== 'pill') return { width: letters * 1.2, height: letters * 1.2 };
  context.font = `${mark.isSelected ? 600 : 500} ${letters}px ${canvasFont}`;
  return {
    width: widthOf(context, mark.text) + letters * 1.4,
    height: letters * (mark.isSelected ? 1.75 : 1.55),
  };
}

const widths = new Map<string, number>();

/** The width of a text in the font of the context; most texts are those of the frame before. */
function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font} ${text}`;
  const width = widths.get(key) ?? context.measureText(text).width;
  if (widths.size > 5_000) widths.clear();
  widths.set(key, width);
  return width;
}

function drawPill(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { text, isSelected }: Mark,
  { size: { width, height }, colours, letters }: { size: Size; colours: Colours; letters: number },
): void {
  context.font = `${isSelected ? 600 : 500} ${letters}px ${canvasFont}`;
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
    context.font = `700 ${radius * 1.5}px ${canvasFont}`;
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

function drawCheck(context: CanvasRenderingContext2D, { x, y }: Spot, colours: Colours, zoom: number): void {
  const radius = Math.min(9, Math.max(5, 7.5 * zoom));
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colours.text;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.canvas;
  context.stroke();
  context.beginPath();
  context.moveTo(x - radius * 0.45, y + radius * 0.02);
  context.lineTo(x - radius * 0.1, y + radius * 0.38);
  context.lineTo(x + radius * 0.48, y - radius * 0.36);
  context.lineWidth = Math.max(1.25, radius * 0.24);
  context.stroke();
}
