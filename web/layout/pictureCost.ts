import { doCross, lengthInside, overlapOf, type Room, type Spot } from './geometry.ts';

export type Body = Spot & Room & { ends: number[] };
/** A link between two bodies, by their numbers. Read by name: taking it apart as a list costs half the time of a layout. */
export type Pair = { from: number; to: number };
export type Picture = { bodies: Body[]; links: Pair[]; frame: { width: number; height: number } };

const costs = {
  overlap: 30,
  nearness: 2.2,
  crossing: 34,
  through: 26,
  throughPx: 1.1,
  narrow: 46,
  length: 14,
  outside: 12,
};
const margin = 10;

/** What is wrong with a picture because of where one body lies: less is better. The sum over all counts pairs twice. */
export function costAround(picture: Picture, index: number): number {
  const body = picture.bodies[index] as Body;
  return boxCost(picture, body, index) + linkCost(picture, body) + frameCost(picture, body);
}

function boxCost({ bodies, links }: Picture, body: Body, index: number): number {
  let cost = 0;
  for (let other = 0; other < bodies.length; other += 1) {
    if (other === index) continue;
    const neighbor = bodies[other] as Body;
    cost += overlapOf(body, neighbor, margin) * costs.overlap;
    const distance = Math.sqrt((body.x - neighbor.x) ** 2 + (body.y - neighbor.y) ** 2);
    if (distance < 125) cost += (125 - distance) * costs.nearness;
  }
  for (let link = 0; link < links.length; link += 1) {
    const pair = links[link] as Pair;
    const from = pair.from;
    const to = pair.to;
    if (from !== index && to !== index) cost += passCost(bodies[from] as Body, bodies[to] as Body, body);
  }
  return cost;
}

function linkCost({ bodies, links, frame }: Picture, body: Body): number {
  const ideal = Math.sqrt((frame.width * frame.height) / bodies.length) * 1.05;
  let cost = 0;
  for (const link of body.ends) {
    const pair = links[link] as Pair;
    const from = pair.from;
    const to = pair.to;
    const a = bodies[from] as Body;
    const b = bodies[to] as Body;
    const length = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / ideal;
    cost += length * length * costs.length;
    for (let other = 0; other < bodies.length; other += 1) {
      if (other !== from && other !== to) cost += passCost(a, b, bodies[other] as Body);
    }
    for (let other = 0; other < links.length; other += 1) {
      if (other === link) continue;
      const otherPair = links[other] as Pair;
      const start = otherPair.from;
      const end = otherPair.to;
      const c = bodies[start] as Body;
      const d = bodies[end] as Body;
      if (start === from || start === to || end === from || end === to) cost += narrowCost(a, b, c, d);
      else if (doCross(a, b, c, d)) cost += costs.crossing;
    }
  }
  return cost;
}

function passCost(a: Spot, b: Spot, box: Spot & Room): number {
  const inside = lengthInside(a, b, box, 3);
  return inside > 0 ? costs.through + inside * costs.throughPx : 0;
}

// Two links that leave one entity nearly in the same direction read as one.
function narrowCost(a: Spot, b: Spot, c: Spot, d: Spot): number {
  const shared = a === c || a === d ? a : b;
  const one = shared === a ? b : a;
  const two = shared === c ? d : c;
  if (one === two) return 0;
  const ax = one.x - shared.x;
  const ay = one.y - shared.y;
  const bx = two.x - shared.x;
  const by = two.y - shared.y;
  if (ax * bx + ay * by <= 0) return 0;
  const sine = Math.abs(ax * by - ay * bx) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by) || 1);
  return sine < 0.24 ? (1 - sine / 0.24) * costs.narrow : 0;
}

function frameCost({ frame }: Picture, body: Body): number {
  const right = body.x + body.width / 2 - frame.width / 2;
  const left = -frame.width / 2 - (body.x - body.width / 2);
  const under = body.y + body.bottom - frame.height / 2;
  const over = -frame.height / 2 - (body.y - body.top);
  return (Math.max(0, right) + Math.max(0, left) + Math.max(0, under) + Math.max(0, over)) * costs.outside;
}
