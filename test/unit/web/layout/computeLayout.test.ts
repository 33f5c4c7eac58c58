import { computeLayout } from '@rendezvous/web/layout/computeLayout.ts';
import { overlapOf } from '@rendezvous/web/layout/geometry.ts';
import { costOf } from '@rendezvous/web/layout/improvePicture.ts';
import type { LayoutRequest } from '@rendezvous/web/layout/layoutTypes.ts';
import type { Picture } from '@rendezvous/web/layout/pictureCost.ts';
import { runForces } from '@rendezvous/web/layout/runForces.ts';
import { seededRandom } from '@rendezvous/web/layout/seededRandom.ts';
import { toPicture } from '@rendezvous/web/layout/toPicture.ts';
import type { Point } from '@rendezvous/web/store/viewTypes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, crossings, pictureOf } from './pictureOf.ts';

const frame = { width: 740, height: 640 };

describe('a layout', () => {
  it('is the same for the same request', () => {
    const request = requestOf(12, 18, []);
    expect(placesOf(request)).toEqual(placesOf(request));
  });

  it('lets no two labels overlap, and keeps within the frame', () => {
    const request = requestOf(16, 26, []);
    const bodies = bodiesOf(request, placesOf(request));
    expect(overlaps(bodies)).toEqual([]);
    for (const { x, width } of bodies) expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(frame.width / 2 + 1);
  });

  it('is better than the forces alone leave it, and has fewer crossings', () => {
    const request = tangled(16, 26);
    const laid = pictureOf(request, placesOf(request));
    const starts = [1, 2, 3].map((seed) => unimproved(request, seed));
    expect(costOf(laid)).toBeLessThan(Math.min(...starts.map(costOf)) / 4);
    expect(crossings(laid)).toBeLessThan(Math.min(...starts.map(crossings)));
  });

  it('uses the width it has', () => {
    const places = [...placesOf(requestOf(16, 26, [])).values()];
    const width = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
    expect(width).toBeGreaterThan(frame.width * 0.75);
  });

  it('streams many entities in, and says when it has settled', () => {
    const answers = [...computeLayout(requestOf(90, 120, []))];
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.map(({ isSettled }) => isSettled)).toEqual([...answers.slice(1).map(() => false), true]);
  });

  it('draws many linked entities together, and lets no two labels overlap when it has settled', () => {
    const request = requestOf(90, 120, []);
    const places = placesOf(request);
    expect(overlaps(bodiesOf(request, places))).toEqual([]);
    expect(closeness(pictureOf(request, places))).toBeLessThan(0.5);
  });

  it('never moves what is placed, and lays what comes on no label', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (before, added) => {
        const old = [...placesOf(requestOf(before, before, []))];
        const request = requestOf(before + added, before + added, old);
        const places = placesOf(request);
        expect(old.some(([id]) => places.has(id))).toBe(false);
        expect(places.size).toBe(added);
        expect(overlaps(bodiesOf(request, new Map([...old, ...places])))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

type Place = readonly [string, Point];

function requestOf(entities: number, links: number, placed: readonly Place[]): LayoutRequest {
  const boxes = Array.from({ length: entities }, (_, index) => ({
    id: `e${index}`,
    width: 70 + (index % 4) * 12,
    top: 17,
    bottom: index % 2 === 0 ? 37 : 52,
  }));
  const pairs = Array.from({ length: links }, (_, index): [string, string] => [
    `e${index % entities}`,
    `e${(index * 7 + 1) % entities}`,
  ]);
  return { boxes, links: pairs, placed, frame };
}

/** A request of links that no arithmetic has put in order. */
function tangled(entities: number, links: number): LayoutRequest {
  const random = seededRandom(links);
  const any = () => `e${Math.floor(random() * entities)}`;
  return { ...requestOf(entities, 0, []), links: Array.from({ length: links }, () => [any(), any()] as const) };
}

/** A picture as the forces leave it, spread over nothing and improved by nobody. */
function unimproved(request: LayoutRequest, seed: number): Picture {
  const picture = toPicture(request);
  const random = seededRandom(seed);
  for (const body of picture.bodies) Object.assign(body, { x: (random() - 0.5) * 400, y: (random() - 0.5) * 400 });
  runForces(picture, { seed, ticks: 200 });
  return picture;
}

function placesOf(request: LayoutRequest): ReadonlyMap<string, Point> {
  return new Map([...computeLayout(request)].at(-1)?.places ?? []);
}

function bodiesOf({ boxes }: LayoutRequest, places: ReadonlyMap<string, Point>) {
  return boxes.map((box) => ({ ...box, ...(places.get(box.id) as Point) }));
}

function overlaps(bodies: ReturnType<typeof bodiesOf>): string[] {
  return bodies.flatMap((a, index) =>
    bodies.slice(index + 1).flatMap((b) => (overlapOf(a, b, 0) > 1 ? [`${a.id} on ${b.id}`] : [])),
  );
}
