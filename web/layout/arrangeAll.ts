import { costOf, improvePicture } from './improvePicture.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutTypes.ts';
import type { Body, Picture } from './pictureCost.ts';
import { runForces } from './runForces.ts';
import { seededRandom } from './seededRandom.ts';
import { separateBoxes } from './separateBoxes.ts';
import { toPicture } from './toPicture.ts';

/** Up to here a picture is worth being improved body by body. */
const fewBodies = 60;
/** From here on not every state on the way is shown. */
const manyBodies = 500;

/** Lays out a view of which nothing is placed yet. Many entities come in several answers, each nearer to the last. */
export function* arrangeAll(request: LayoutRequest): Generator<LayoutAnswer> {
  if (request.boxes.length <= fewBodies) yield answerOf(request, bestOfSome(request), true);
  else yield* streamForces(request);
}

function bestOfSome(request: LayoutRequest): Picture {
  let best: { picture: Picture; cost: number } | undefined;
  const tries = 3;
  // The cost of a step grows with bodies and links: the steps are so many that all tries take a few tenths of a second.
  const steps = Math.min(8_000, Math.round(4_000_000 / (request.boxes.length * (request.links.length + 12))));
  for (let seed = 1; seed <= tries; seed += 1) {
    const picture = toPicture(request);
    scatter(picture.bodies, seed);
    runForces(picture, { seed, ticks: 200 });
    stretch(picture);
    improvePicture(picture, { random: seededRandom(seed * 7919), steps });
    fillFrame(picture);
    separateBoxes(picture.bodies, () => true);
    const cost = costOf(picture);
    if (!best || cost < best.cost) best = { picture, cost };
  }
  return best?.picture ?? toPicture(request);
}

function* streamForces(request: LayoutRequest): Generator<LayoutAnswer> {
  const picture = toPicture(request);
  scatter(picture.bodies, 1);
  for (let round = 0; round < 10; round += 1) {
    runForces(picture, { seed: round + 1, ticks: 30 });
    if (isWorthShowing(round, request.boxes.length)) yield answerOf(request, picture, false);
  }
  separateBoxes(picture.bodies, () => true, 40);
  yield answerOf(request, picture, true);
}

/** A large picture takes longer to be put together than to be laid out: some of its states are enough. */
function isWorthShowing(round: number, bodies: number): boolean {
  return bodies <= manyBodies || round === 1;
}

function scatter(bodies: readonly Body[], seed: number): void {
  const random = seededRandom(seed);
  for (const body of bodies) Object.assign(body, { x: (random() - 0.5) * 400, y: (random() - 0.5) * 400 });
}

/** Spreads the centres over the frame before they are improved. */
function stretch({ bodies, frame }: Picture): void {
  for (const [axis, length] of [
    ['x', frame.width - 110],
    ['y', frame.height - 90],
  ] as const) {
    const values = bodies.map((body) => body[axis]);
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    for (const body of bodies) body[axis] = ((body[axis] - low) / span - 0.5) * length;
  }
}

/** Draws the picture out until its boxes touch the frame, so that it uses the room the canvas has. It never shrinks. */
function fillFrame({ bodies, frame }: Picture): void {
  draw(bodies, 'x', frame.width, ({ width }) => [width / 2, width / 2]);
  draw(bodies, 'y', frame.height, ({ top, bottom }) => [top, bottom]);
}

function draw(
  bodies: readonly Body[],
  axis: 'x' | 'y',
  length: number,
  reach: (body: Body) => readonly [number, number],
): void {
  const first = bodies.reduce((least, body) =>
    body[axis] - reach(body)[0] < least[axis] - reach(least)[0] ? body : least,
  );
  const last = bodies.reduce((most, body) => (body[axis] + reach(body)[1] > most[axis] + reach(most)[1] ? body : most));
  const span = last[axis] - first[axis];
  const room = length - reach(first)[0] - reach(last)[1];
  const factor = span > 0 ? Math.min(1.8, Math.max(1, room / span)) : 1;
  const start = first[axis];
  const shift = -length / 2 + reach(first)[0] + Math.max(0, (room - span * factor) / 2);
  for (const body of bodies) body[axis] = (body[axis] - start) * factor + shift;
}

function answerOf(request: LayoutRequest, { bodies }: Picture, isSettled: boolean): LayoutAnswer {
  const places = request.boxes.map(({ id }, index) => {
    const { x, y } = bodies[index] as Body;
    return [id, { x: Math.round(x), y: Math.round(y) }] as const;
  });
  return { places, isSettled };
}
