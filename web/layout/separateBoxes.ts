import { overlapOf } from './geometry.ts';
import type { Body } from './pictureCost.ts';

/** Pushes boxes that lie in one another apart, along the shorter way, until none do or the rounds are over. */
export function separateBoxes(bodies: readonly Body[], isMovable: (index: number) => boolean, rounds = 120): void {
  for (let round = 0; round < rounds; round += 1) {
    let hasMoved = false;
    for (let one = 0; one < bodies.length; one += 1) {
      for (let two = one + 1; two < bodies.length; two += 1) {
        if (!isMovable(one) && !isMovable(two)) continue;
        hasMoved = pushApart(bodies[one] as Body, bodies[two] as Body, isMovable(one), isMovable(two)) || hasMoved;
      }
    }
    if (!hasMoved) return;
  }
}

function pushApart(a: Body, b: Body, canMoveA: boolean, canMoveB: boolean): boolean {
  const depth = overlapOf(a, b, 6);
  if (depth === 0) return false;
  const share = canMoveA && canMoveB ? 0.5 : 1;
  const across = (a.width + b.width) / 2 + 6 - Math.abs(a.x - b.x);
  const isAcross = across <= depth + 1e-9;
  const direction = isAcross ? (a.x <= b.x ? 1 : -1) : a.y <= b.y ? 1 : -1;
  const push = (depth + 0.01) * share * direction;
  if (canMoveA) a[isAcross ? 'x' : 'y'] -= push;
  if (canMoveB) b[isAcross ? 'x' : 'y'] += push;
  return true;
}
