/** A point that a layout moves. */
export type Spot = { x: number; y: number };

export type Room = { width: number; top: number; bottom: number };

/** How deep two boxes, widened by a margin, lie in one another: the smaller of the two overlaps, 0 where apart. */
export function overlapOf(a: Spot & Room, b: Spot & Room, margin: number): number {
  const across = (a.width + b.width) / 2 + margin - Math.abs(a.x - b.x);
  if (across <= 0) return 0;
  const down = Math.min(a.y + a.bottom, b.y + b.bottom) - Math.max(a.y - a.top, b.y - b.top) + margin;
  return down <= 0 ? 0 : Math.min(across, down);
}

/** True where the segments a–b and c–d cross inside both. */
export function doCross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(p: Spot, q: Spot, r: Spot): number {
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** How much of the segment a–b runs through a box, in px. It is asked millions of times, so it builds nothing. */
export function lengthInside(a: Spot, b: Spot, box: Spot & Room, margin: number): number {
  const half = box.width / 2 + margin;
  const left = box.x - half;
  const right = box.x + half;
  const over = box.y - box.top - margin;
  const under = box.y + box.bottom + margin;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return 0;
  if ((a.y < over && b.y < over) || (a.y > under && b.y > under)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const acrossIn = dx === 0 ? 0 : ((dx > 0 ? left : right) - a.x) / dx;
  const acrossOut = dx === 0 ? 1 : ((dx > 0 ? right : left) - a.x) / dx;
  const downIn = dy === 0 ? 0 : ((dy > 0 ? over : under) - a.y) / dy;
  const downOut = dy === 0 ? 1 : ((dy > 0 ? under : over) - a.y) / dy;
  const enter = Math.max(0, acrossIn, downIn);
  const leave = Math.min(1, acrossOut, downOut);
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
}
