import { moveTo } from '@rendezvous/web/panels/rows/moveTo.ts';
import { expect, it } from 'vitest';

it('leads from row to row, by pages and to both ends, and never past them', () => {
  const from = (key: string, row: number) => moveTo(key, row, { count: 50, page: 12 });
  expect([from('ArrowDown', 3), from('ArrowDown', 49), from('ArrowUp', 3), from('ArrowUp', 0)]).toEqual([4, 49, 2, 0]);
  expect([from('PageDown', 3), from('PageDown', 45), from('PageUp', 20), from('PageUp', 5)]).toEqual([15, 49, 8, 0]);
  expect([from('Home', 30), from('End', 30), from('x', 30)]).toEqual([0, 49, null]);
});
