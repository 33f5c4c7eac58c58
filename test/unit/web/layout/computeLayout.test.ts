import { computeLayout } from '@rendezvous/web/layout/computeLayout.ts';
import { overlapOf } from '@rendezvous/web/layout/geometry.ts';
import type { LayoutRequest } from '@rendezvous/web/layout/layoutTypes.ts';
import type { Point } from '@rendezvous/web/store/viewTypes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

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
