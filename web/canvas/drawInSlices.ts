import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { viewStore } from '../store/viewStore.ts';
import { selectedEntities } from '../store/views/selectedEntities.ts';
import { glanceStore } from './glanceStore.ts';
import { largeFrom } from './largePicture.ts';
import type { PictureMoment } from './pictureMoment.ts';
import { reachOf } from './reachOf.ts';
import { type Extent, redraw, rendererOf } from './rendererOf.ts';
import type { Slices } from './runInSlices.ts';

/** So far beyond its edges the picture is drawn, in px of the screen, so that what is panned in is there already. */
const margin = 160;
/** Milliseconds after which a picture that has not moved lies still. */
const stillAfter = 140;
/** So many are drawn before it is asked whether the slice is over. */
const atOnce = 16;
const linesAtOnce = 60;
/** What of the picture stays to be seen behind what the pointer raises. */
const dimmed = 0.22;

type Drawn = NodeSingular | EdgeSingular;
type Window = { readonly zoom: number; readonly x: number; readonly y: number };
/** A picture drawn, and from where it was seen. */
type Sheet = { readonly context: CanvasRenderingContext2D; readonly window: Window; readonly ratio: number };

/**
 * Has a large picture drawn on a sheet of its own, a slice a frame; until it is done, the last one is shown, moved to
 * where the window is now. While the window moves, lines are thin and without ends.
 * @returns what gives the drawing back to Cytoscape
 */
export function drawInSlices(cy: Core, slices: Slices, moment: PictureMoment): () => void {
  const renderer = rendererOf(cy);
  const { drawLayeredElements: whole, redraw: ask } = renderer;
  renderer.redraw = (options) => {
    moment.isStale = true;
    ask.call(renderer, options);
  };
  let shown: Sheet | undefined;
  let spare: Sheet | undefined;
  let last: Window | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    moment.isMoving = false;
    redraw(cy);
  };
  const noteMotion = (window: Window) => {
    if (last && (last.x !== window.x || last.y !== window.y || last.zoom !== window.zoom)) {
      moment.isMoving = true;
      clearTimeout(timer);
      timer = setTimeout(rest, stillAfter);
    }
    last = window;
  };
  function* work(ratio: number): Generator<void> {
    const drawn = inOrder(cy);
    const window = windowOf(cy);
    const sheet = sheetFor(cy, spare, window, ratio);
    const extent = extentOf(cy, window);
    yield* moment.isMoving ? drawThin(cy, sheet, drawn, extent) : drawAll(cy, sheet, drawn, extent);
    spare = shown;
    shown = sheet;
    showAgain(cy, moment);
  }
  renderer.drawLayeredElements = (context, drawn, ratio, extent) => {
    if (context !== renderer.data.contexts[renderer.NODE] || (drawn.length <= largeFrom && !moment.isPatching)) {
      if (context === renderer.data.contexts[renderer.NODE]) shown = undefined;
      whole.call(renderer, context, drawn, ratio, extent);
      return;
    }
    const window = windowOf(cy);
    noteMotion(window);
    if (moment.isStale) slices.ask('draw', () => work(ratio));
    moment.isStale = false;
    if (shown) show(context, shown, window, ratio, cy);
  };
  return () => {
    clearTimeout(timer);
    Object.assign(renderer, { drawLayeredElements: whole, redraw: ask });
  };
}

/** Has the sheet of a large picture shown again as it is, with what the pointer raises now. */
export function showAgain(cy: Core, moment: PictureMoment): void {
  const { isStale } = moment;
  redraw(cy);
  moment.isStale = isStale;
}

/** What is drawn, the lowest first, without what is being dragged, which lies on a layer of its own. */
function inOrder(cy: Core): readonly Drawn[] {
  const all = rendererOf(cy).getCachedZSortedEles();
  return all.nondrag ?? all;
}

function windowOf(cy: Core): Window {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom(), x, y };
}

/** What of the picture lies on a sheet, in px at zoom 1. */
function extentOf(cy: Core, { zoom, x, y }: Window): Extent {
  const x1 = (-x - margin) / zoom;
  const y1 = (-y - margin) / zoom;
  const w = (cy.width() + 2 * margin) / zoom;
  const h = (cy.height() + 2 * margin) / zoom;
  return { x1, y1, x2: x1 + w, y2: y1 + h, w, h };
}

function sheetFor(cy: Core, spare: Sheet | undefined, window: Window, ratio: number): Sheet {
  const width = Math.ceil((cy.width() + 2 * margin) * ratio);
  const height = Math.ceil((cy.height() + 2 * margin) * ratio);
  const canvas = spare?.context.canvas ?? document.createElement('canvas');
  // Drawn by the processor, which is metered: the graphics process would have it all at once, and without a graphics
  // card nothing else would be shown for seconds.
  const context = spare?.context ?? canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('A canvas has no context to draw on.');
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(
    window.zoom * ratio,
    0,
    0,
    window.zoom * ratio,
    (window.x + margin) * ratio,
    (window.y + margin) * ratio,
  );
  return { context, window, ratio };
}

function* drawAll(cy: Core, { context }: Sheet, drawn: readonly Drawn[], extent: Extent): Generator<void> {
  for (let index = 0; index < drawn.length; index += 1) {
    const one = drawn[index] as Drawn;
    if (!one.removed()) drawOne(cy, context, one, extent);
    if (index % atOnce === atOnce - 1) yield paint(context);
  }
}

/** Without Cytoscape's pictures of single elements, which it draws anew at each zoom, and then all that is seen once more. */
function drawOne(cy: Core, context: CanvasRenderingContext2D, one: Drawn, extent: Extent): void {
  const { x1, y1, x2, y2 } = reachOf(one, cy.zoom());
  const isSeen = one.visible() && x1 <= extent.x2 && x2 >= extent.x1 && y1 <= extent.y2 && y2 >= extent.y1;
  if (isSeen) rendererOf(cy).drawElement(context, one);
}

/** Has what was drawn on a sheet painted now, within the slice, by asking for a pixel of it. */
function paint(context: CanvasRenderingContext2D): void {
  context.getImageData(0, 0, 1, 1);
}

/** Lines of one colour are one path, some at a time: there is no faster way to draw them. */
function* drawThin(cy: Core, sheet: Sheet, drawn: readonly Drawn[], extent: Extent): Generator<void> {
  const { context, window } = sheet;
  context.lineWidth = 1 / window.zoom;
  const lines = new Map<string, EdgeSingular[]>();
  for (const one of drawn) {
    if (one.isNode() || one.removed() || one.hasClass('filtered')) continue;
    const colour = String(one.style('target-arrow-color'));
    const some = lines.get(colour) ?? [];
    lines.set(colour, some);
    some.push(one);
    if (some.length < linesAtOnce) continue;
    yield strokeLines(context, some.splice(0), colour);
  }
  for (const [colour, some] of lines) yield strokeLines(context, some, colour);
  yield* drawAll(
    cy,
    sheet,
    drawn.filter((one) => one.isNode()),
    extent,
  );
}

function strokeLines(context: CanvasRenderingContext2D, lines: readonly EdgeSingular[], colour: string): void {
  context.beginPath();
  for (const line of lines) {
    const [from, to] = [line.source().position(), line.target().position()];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = colour;
  context.stroke();
  paint(context);
}

/** Shows a sheet as it looks from a window; where the pointer raises something, that alone at full strength. */
function show(context: CanvasRenderingContext2D, sheet: Sheet, window: Window, ratio: number, cy: Core): void {
  const { canvas } = sheet.context;
  const scale = (window.zoom / sheet.window.zoom) * (ratio / sheet.ratio);
  const left = window.x * ratio - (sheet.window.x + margin) * sheet.ratio * scale;
  const top = window.y * ratio - (sheet.window.y + margin) * sheet.ratio * scale;
  const raised = raisedOf(cy, glanceStore.getState().hovered);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (raised.length > 0) context.globalAlpha = dimmed;
  context.drawImage(canvas, left, top, canvas.width * scale, canvas.height * scale);
  context.restore();
  const extent = extentOf(cy, window);
  // What was selected has its ring at once, before the sheet is drawn anew.
  for (const one of [...selectedOf(cy), ...raised]) drawOne(cy, context, one, extent);
}

function selectedOf(cy: Core): readonly Drawn[] {
  const state = viewStore.getState();
  const ids = selectedEntities(state);
  return ids.map((id) => cy.getElementById(id)).filter((one) => one.nonempty());
}

/** What the pointer is on with its lines and their ends, lines first: no more than is drawn at once. */
function raisedOf(cy: Core, hovered: string | null): readonly Drawn[] {
  const one = hovered === null ? undefined : cy.getElementById(hovered);
  if (!one || one.empty()) return [];
  const lines = one.isNode() ? one.connectedEdges() : one;
  const ends = one.isNode() ? one.closedNeighborhood().nodes() : lines.connectedNodes();
  return [...lines.toArray(), ...ends.toArray()] as Drawn[];
}
