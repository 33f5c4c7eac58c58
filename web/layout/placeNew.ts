import { doCross, lengthInside, overlapOf } from './geometry.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutTypes.ts';
import type { Body, Pair, Picture } from './pictureCost.ts';
import { separateBoxes } from './separateBoxes.ts';
import { toPicture } from './toPicture.ts';

const rings = [115, 150, 190, 235, 285, 340, 400, 480, 570, 670, 800, 950];
const directions = 32;

/** From so many bodies on, a place is weighed by what lies around it alone: lines that cross are too many to count. */
const manyBodies = 300;

/** Fans new entities out around those they are linked to, in free space. What is placed stays where it is. */
export function* placeNew(request: LayoutRequest): Generator<LayoutAnswer> {
  const picture = toPicture(request);
  const placed = new Set(request.placed.map(([id]) => id));
  const isFixed = request.boxes.map(({ id }) => placed.has(id));
  const seen = [...isFixed];
  for (const index of inOrder(picture, isFixed)) {
    placeOne(picture, index, seen);
    seen[index] = true;
  }
  separateBoxes(picture.bodies, (index) => !isFixed[index]);
  yield {
    isSettled: true,
    places: request.boxes.flatMap(({ id }, index) => {
      const { x, y } = picture.bodies[index] as Body;
      return isFixed[index] ? [] : [[id, { x: Math.round(x), y: Math.round(y) }] as const];
    }),
  };
}

/** Those with most links to what is placed come first: they have the least choice. */
function inOrder({ bodies, links }: Picture, isFixed: readonly boolean[]): number[] {
  const ties = bodies.map(({ ends }) => ends.filter((link) => isTied(links[link], isFixed)).length);
  const fresh = bodies.map((_, index) => index).filter((index) => !isFixed[index]);
  return fresh.sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0) || a - b);
}

function placeOne(picture: Picture, index: number, seen: readonly boolean[]): void {
  const body = picture.bodies[index] as Body;
  const partners = body.ends
    .flatMap((link) => endsOf(picture.links[link]))
    .filter((end) => end !== index && seen[end])
    .map((end) => picture.bodies[end] as Body);
  const isLarge = picture.bodies.length > manyBodies;
  const others = picture.bodies.filter((_, other) => other !== index && seen[other]);
  const drawn = picture.links
    .filter(({ from, to }) => seen[from] && seen[to])
    .map(({ from, to }) => [picture.bodies[from] as Body, picture.bodies[to] as Body] as const);
  const center = middleOf(partners.length > 0 ? partners : others);
  let best = { x: center.x, y: center.y, cost: Number.POSITIVE_INFINITY };
  for (const radius of rings) {
    const near = isLarge ? surroundingsOf(center, radius, body, others, drawn) : { others, drawn };
    for (let step = 0; step < directions; step += 1) {
      const angle = (step / directions) * 2 * Math.PI;
      const spot = { x: center.x + Math.cos(angle) * radius * 1.15, y: center.y + Math.sin(angle) * radius };
      const cost = costAt({ ...body, ...spot }, partners, near, picture.frame, isLarge);
      if (cost < best.cost) best = { ...spot, cost };
    }
    // Farther rings cannot be better than a free spot on this one.
    if (best.cost < radius * 0.5) break;
  }
  body.x = best.x;
  body.y = best.y;
}

function costAt(
  body: Body,
  partners: readonly Body[],
  { others, drawn }: Around,
  frame: Picture['frame'],
  isLarge: boolean,
): number {
  let cost = 0;
  for (const other of others) {
    cost += overlapOf(body, other, 14) * 60;
    const distance = Math.hypot(body.x - other.x, body.y - other.y);
    if (distance < 105) cost += (105 - distance) * 1.5;
  }
  for (const [a, b] of drawn) if (lengthInside(a, b, body, 4) > 0) cost += 80;
  for (const partner of partners) {
    cost += Math.hypot(body.x - partner.x, body.y - partner.y) * 0.55;
    if (isLarge) continue;
    for (const other of others) {
      if (other !== partner && lengthInside(partner, body, other, 4) > 0) cost += 90;
    }
    for (const [a, b] of drawn) if (a !== partner && b !== partner && doCross(partner, body, a, b)) cost += 16;
  }
  const outside =
    Math.max(0, Math.abs(body.x) + body.width / 2 - frame.width / 2) +
    Math.max(0, Math.abs(body.y) + body.bottom - frame.height / 2);
  return cost + outside * 0.9;
}

type Line = readonly [Body, Body];
type Around = { readonly others: readonly Body[]; readonly drawn: readonly Line[] };

/** Of what is drawn, what may touch a body on a ring. */
function surroundingsOf(
  center: { x: number; y: number },
  radius: number,
  body: Body,
  others: readonly Body[],
  drawn: readonly Line[],
): Around {
  const reach = radius * 1.15 + body.width + 120;
  const area = { ...center, width: reach * 2, top: reach, bottom: reach };
  return {
    others: others.filter(({ x, y }) => Math.abs(x - center.x) < reach + 60 && Math.abs(y - center.y) < reach + 60),
    drawn: drawn.filter(([a, b]) => lengthInside(a, b, area, 0) > 0),
  };
}

function middleOf(bodies: readonly Body[]): { x: number; y: number } {
  const count = bodies.length || 1;
  return {
    x: bodies.reduce((sum, { x }) => sum + x, 0) / count,
    y: bodies.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function endsOf(pair: Pair | undefined): number[] {
  return pair ? [pair.from, pair.to] : [];
}

function isTied(pair: Pair | undefined, isFixed: readonly boolean[]): boolean {
  return endsOf(pair).some((end) => isFixed[end]);
}
