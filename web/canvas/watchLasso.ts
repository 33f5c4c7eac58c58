import type { Core } from 'cytoscape';
import type { Point } from '../store/viewTypes.ts';
import { choosingStore } from './choosingStore.ts';

/** A pointer that moves less only taps. */
const leastWay = 6;
/** Corners nearer to the last one add nothing to see. */
const leastStep = 3;

type Lasso = {
  readonly onDraw: (outline: readonly Point[]) => void;
  readonly onEnd: (outline: readonly Point[]) => void;
};

/** Hears a drag with Shift held, or any drag while several are being chosen, as an outline in px of the canvas. */
export function watchLasso(cy: Core, container: HTMLElement, { onDraw, onEnd }: Lasso): () => void {
  let outline: Point[] | null = null;
  const spotOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  // Cytoscape hears the mouse after the pointer: until then it must know that it is not to pan nor to drag.
  const hold = (isHeld: boolean) => {
    cy.userPanningEnabled(!isHeld);
    cy.autoungrabify(isHeld);
  };
  const start = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0 || !(event.shiftKey || choosingStore.getState().isOn)) return;
    outline = [spotOf(event)];
    hold(true);
  };
  const move = (event: PointerEvent) => {
    const [first, last] = [outline?.[0], outline?.at(-1)];
    if (!outline || !first || !last || !event.isPrimary) return;
    const spot = spotOf(event);
    const isDrawn = outline.length > 1;
    if (Math.hypot(spot.x - last.x, spot.y - last.y) < (isDrawn ? leastStep : leastWay)) return;
    if (!isDrawn) choosingStore.setState({ isDrawing: true });
    outline.push(spot);
    onDraw(outline);
  };
  const end = (event: PointerEvent) => {
    if (!outline || !event.isPrimary) return;
    if (outline.length > 2 && event.type === 'pointerup') onEnd(outline);
    stop();
  };
  const stop = () => {
    if (!outline) return;
    outline = null;
    onDraw([]);
    choosingStore.setState({ isDrawing: false });
    setTimeout(() => !cy.destroyed() && hold(false));
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stop();
  };
  container.addEventListener('pointerdown', start, true);
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  addEventListener('keydown', press);
  return () => {
    stop();
    container.removeEventListener('pointerdown', start, true);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', press);
  };
}
