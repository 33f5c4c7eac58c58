import { findTyped } from '@rendezvous/web/panels/rows/findTyped.ts';
import { expect, it } from 'vitest';

const names = ['NASA', 'Énergie', 'Roscosmos', 'nautilus'];
const find = (typed: string, from: number) => findTyped(typed, from, names.length, (row) => names[row] ?? '');

it('finds the next row that begins with what is typed, round to the first, whatever the case and the accents', () => {
  expect([find('na', 0), find('na', 1), find('n', 0), find('energ', 3), find('x', 0)]).toEqual([0, 3, 0, 1, -1]);
});
