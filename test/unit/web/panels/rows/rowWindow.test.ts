import { rowWindow, topToSee } from '@rendezvous/web/panels/rows/rowWindow.ts';
import { describe, expect, it } from 'vitest';

const height = 30;
const seen = 300;

describe('the rows that are drawn', () => {
  it.each([
    ['the beginning', 0, 0, 18],
    ['the middle', 15_000, 492, 518],
    ['the end', 29_700, 982, 1_000],
  ])('are those in sight and some on each side, at %s', (_, top, first, end) => {
    expect(rowWindow(1_000, { top, seen, height })).toEqual({ first, end });
  });

  it('are some from the first on before it is known how high they are', () => {
    expect(rowWindow(1_000, { top: 0, seen: 0, height: 0 })).toEqual({ first: 0, end: 24 });
    expect(rowWindow(3, { top: 0, seen: 0, height: 0 })).toEqual({ first: 0, end: 3 });
  });

  it('are the last ones where fewer are left than were scrolled past', () => {
    expect(rowWindow(20, { top: 15_000, seen, height })).toEqual({ first: 2, end: 20 });
    expect(rowWindow(0, { top: 15_000, seen, height })).toEqual({ first: 0, end: 0 });
  });
});

describe('a row that is to be seen', () => {
  it('is scrolled to no farther than it takes, and not where it is in sight', () => {
    const at = (top: number) => ({ top, seen, height });
    expect(topToSee(10, at(300))).toBe(300);
    expect(topToSee(9, at(300))).toBe(270);
    expect(topToSee(20, at(300))).toBe(330);
  });
});
