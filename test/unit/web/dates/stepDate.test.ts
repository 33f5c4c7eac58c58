import { daysOf } from '@rendezvous/web/dates/daysOf.ts';
import { stepDate } from '@rendezvous/web/dates/stepDate.ts';
import { describe, expect, it } from 'vitest';

describe('a step', () => {
  it.each([
    ['2025-07-29', '2025-07-30'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2025-12-31', '2026-01-01'],
    ['2025-11', '2025-12'],
    ['2025-12', '2026-01'],
    ['2025', '2026'],
    ['0009', '0010'],
  ])('from %s leads to %s, and back', (date, next) => {
    expect(stepDate(date, 1)).toBe(next);
    expect(stepDate(next, -1)).toBe(date);
  });

  it.each([
    ['9999', 1],
    ['9999-12', 1],
    ['9999-12-31', 1],
    ['0000', -1],
    ['0000-01', -1],
    ['0000-01-01', -1],
  ] as const)('does not leave the calendar at %s', (date, way) => {
    expect(stepDate(date, way)).toBe(date);
  });
});

describe('the days of a date', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-07-29', '2025-07-29', '2025-07-29'],
  ])('%s are %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });
});
