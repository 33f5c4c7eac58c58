import { precisionOf } from './precisionOf.ts';

/** The first and the last day that a known date means, in ISO 8601, which sorts as text. */
export type Days = { readonly first: string; readonly last: string };

/** The bounds of a day, a month or a year. */
export function daysOf(date: string): Days {
  const precision = precisionOf(date);
  if (precision === 'day') return { first: date, last: date };
  if (precision === 'year') return { first: `${date}-01-01`, last: `${date}-12-31` };
  return { first: `${date}-01`, last: `${date}-${twoDigits(daysInMonth(date))}` };
}

/** How many days a month has: `2024-02` has 29. */
export function daysInMonth(month: string): number {
  const [year, ordinal] = month.split('-').map(Number) as [number, number];
  if (ordinal === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(ordinal) ? 30 : 31;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
