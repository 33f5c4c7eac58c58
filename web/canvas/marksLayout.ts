import { lengthInside } from '../layout/geometry.ts';

/** A point on the screen, in px. */
export type Spot = { x: number; y: number };
export type Size = { width: number; height: number };
/** A rectangle on the screen, in px. */
export type Area = { x1: number; y1: number; x2: number; y2: number };
/** A straight line on the screen, in px. */
export type Stroke = { from: Spot; to: Spot };

const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

/** Where on a line a mark is written: near its middle, off names and other marks, and off other lines, which it would seem to belong to. */
export function spotOnLine(
  at: (share: number) => Spot,
  size: Size,
  { areas, strokes }: { areas: readonly Area[]; strokes: readonly Stroke[] },
): Spot {
  let best = { spot: at(0.5), cost: Number.POSITIVE_INFINITY };
  for (const share of shares) {
    const spot = at(share);
    const area = areaAround(spot, size);
    const covered = areas.reduce((sum, other) => sum + shareCovered(area, other), 0);
    const crossed = strokes.filter((stroke) => doesPass(stroke, area)).length;
    const cost = covered * 30 + crossed * 3 + Math.abs(share - 0.5) * 2;
    if (cost < best.cost) best = { spot, cost };
  }
  return best.spot;
}

/** The rectangle of some size around a point. */
export function areaAround({ x, y }: Spot, { width, height }: Size): Area {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** Which share of an area another one covers. */
export function shareCovered(a: Area, b: Area): number {
  const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return across <= 0 || down <= 0 ? 0 : (across * down) / ((a.x2 - a.x1) * (a.y2 - a.y1));
}

function doesPass({ from, to }: Stroke, { x1, y1, x2, y2 }: Area): boolean {
  const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, top: (y2 - y1) / 2, bottom: (y2 - y1) / 2 };
  return lengthInside(from, to, middle, 0) > 0;
}
