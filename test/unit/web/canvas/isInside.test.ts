import { isInside } from '@rendezvous/web/canvas/isInside.ts';
import { expect, it } from 'vitest';

const horseshoe = [
  [0, 0],
  [30, 0],
  [30, 30],
  [20, 30],
  [20, 10],
  [10, 10],
  [10, 30],
  [0, 30],
].map(([x = 0, y = 0]) => ({ x, y }));

it('tells what lies inside an outline from what lies in its bay or beside it', () => {
  const inside = (x: number, y: number) => isInside({ x, y }, horseshoe);
  expect([inside(5, 20), inside(25, 20), inside(15, 5)]).toEqual([true, true, true]);
  expect([inside(15, 20), inside(35, 20), inside(-5, 5), inside(15, 40)]).toEqual([false, false, false, false]);
});

it('finds nothing inside a line or nothing at all', () => {
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
  expect(
    isInside({ x: 1, y: 2 }, [
      { x: 0, y: 0 },
      { x: 4, y: 4 },
    ]),
  ).toBe(false);
});
