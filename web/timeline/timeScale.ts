import { scaleUtc } from 'd3-scale';
import { daysOf } from '../dates/daysOf.ts';
import type { Precision } from '../dates/precisionOf.ts';
import type { YearRange } from './timelineRange.ts';

/** Where days lie on the timeline, in px, and which day lies somewhere. */
export type TimeScale = {
  readonly width: number;
  readonly range: YearRange;
  /** Where a day begins. */
  x(day: string): number;
  /** Where a known date begins and ends. */
  extent(date: string): { x1: number; x2: number };
  /** The known date of some precision at a place. */
  dateAt(x: number, precision: Precision): string;
  /** Where years, or months where few years are shown, are written. */
  ticks(): readonly { x: number; text: string }[];
};

const margin = 14;
const leastBetweenTicks = 64;
const dayLength = 86_400_000;
const lengths: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

export function timeScale(range: YearRange, width: number): TimeScale {
  const scale = scaleUtc()
    .domain([startOf(range.first), startOf(range.last + 1)])
    .range([margin, Math.max(margin + 1, width - margin)]);
  const x = (day: string) => scale(Date.parse(`${day}T00:00:00Z`));
  return {
    width,
    range,
    x,
    extent(date) {
      const { first, last } = daysOf(date);
      return { x1: x(first), x2: scale(Date.parse(`${last}T00:00:00Z`) + dayLength) };
    },
    dateAt(at, precision) {
      const [first, last] = scale.domain() as [Date, Date];
      const time = Math.min(last.getTime() - 1, Math.max(first.getTime(), scale.invert(at).getTime()));
      return new Date(time).toISOString().slice(0, lengths[precision]);
    },
    // What is written at the very edge would be cut off.
    ticks: () =>
      scale
        .ticks(Math.max(1, Math.floor(width / leastBetweenTicks)))
        .map((date) => ({ x: scale(date), text: nameOf(date) }))
        .filter((tick) => tick.x <= width - 34),
  };
}

function startOf(year: number): Date {
  const date = new Date(0);
  // Written as text, the year after the last of the calendar, 9999, would be no date.
  date.setUTCFullYear(year, 0, 1);
  return date;
}

function nameOf(date: Date): string {
  if (date.getUTCMonth() === 0 && date.getUTCDate() === 1) return String(date.getUTCFullYear());
  return new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(date);
}
