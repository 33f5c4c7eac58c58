import { type Body, costAround, type Picture } from './pictureCost.ts';

/** Moves and swaps single bodies for a number of steps and keeps what makes the picture better, more choosy with time. */
export function improvePicture(picture: Picture, options: { random: () => number; steps: number }): void {
  const { bodies, frame } = picture;
  const { random, steps } = options;
  for (let step = 0; step < steps; step += 1) {
    const heat = (1 - step / steps) ** 2;
    const index = Math.floor(random() * bodies.length);
    if (random() < 0.15) trySwap(picture, index, Math.floor(random() * bodies.length), heat * 60, random);
    else {
      const reach = 14 + heat * 0.5 * Math.max(frame.width, frame.height);
      tryMove(picture, index, { x: (random() - 0.5) * reach, y: (random() - 0.5) * reach }, heat * 60, random);
    }
  }
}

/** The whole cost of a picture. */
export function costOf(picture: Picture): number {
  return picture.bodies.reduce((sum, _, index) => sum + costAround(picture, index), 0);
}

function tryMove(
  picture: Picture,
  index: number,
  by: { x: number; y: number },
  heat: number,
  random: () => number,
): void {
  const body = picture.bodies[index] as Body;
  const before = costAround(picture, index);
  body.x += by.x;
  body.y += by.y;
  if (isTaken(costAround(picture, index) - before, heat, random)) return;
  body.x -= by.x;
  body.y -= by.y;
}

function trySwap(picture: Picture, one: number, two: number, heat: number, random: () => number): void {
  if (one === two) return;
  const before = costAround(picture, one) + costAround(picture, two);
  swap(picture, one, two);
  if (isTaken(costAround(picture, one) + costAround(picture, two) - before, heat, random)) return;
  swap(picture, one, two);
}

function swap({ bodies }: Picture, one: number, two: number): void {
  const a = bodies[one] as Body;
  const b = bodies[two] as Body;
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

function isTaken(change: number, heat: number, random: () => number): boolean {
  return change <= 0 || (heat > 0 && random() < Math.exp(-change / heat));
}
