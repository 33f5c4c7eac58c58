import { daysInMonth, twoDigits } from './daysOf.ts';
import { precisionOf } from './precisionOf.ts';

/** The next known date of the same precision, or the one before: `2024-02` follows `2024-01`. At the ends of the calendar the date stays. */
export function stepDate(date: string, way: 1 | -1): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (precisionOf(date) === 'year') return toDate(year + way) ?? date;
  if (precisionOf(date) === 'month') return toDate(...monthAfter(year, month, way)) ?? date;
  const length = daysInMonth(date.slice(0, 7));
  if (day + way >= 1 && day + way <= length) return toDate(year, month, day + way) ?? date;
  const [otherYear, otherMonth] = monthAfter(year, month, way);
  const other = toDate(otherYear, otherMonth);
  if (other === null) return date;
  return `${other}-${twoDigits(way === 1 ? 1 : daysInMonth(other))}`;
}

function monthAfter(year: number, month: number, way: 1 | -1): [number, number] {
  if (month + way === 0) return [year - 1, 12];
  return month + way === 13 ? [year + 1, 1] : [year, month + way];
}

function toDate(year: number, month?: number, day?: number): string | null {
  if (year < 0 || year > 9999) return null;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}
