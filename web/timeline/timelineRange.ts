import type { TimelineMark } from './timelineMarks.ts';

/** The years that the timeline spans, both inclusive. */
export type YearRange = { readonly first: number; readonly last: number };

/** At most this share of the links may lie before the timeline begins. */
const mostBefore = 0.1;

/**
 * The years from the first to the last mark. A few early ones are left before it where that lets the rest have at
 * least twice the room; not where a date of the view lies there, or all is wanted.
 */
export function timelineRange(
  marks: readonly TimelineMark[],
  { dates, isWhole }: { dates: readonly string[]; isWhole: boolean },
): YearRange | null {
  const days = marks.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  const asked = dates.map(yearOf);
  const years = [...days.map(yearOf), ...asked];
  if (days.length === 0) return null;
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  const begin = isWhole ? first : laterBeginning(marks, last);
  return {
    first: begin > first && asked.every((year) => year >= begin) && isTwice(begin, first, last) ? begin : first,
    last,
  };
}

function isTwice(begin: number, first: number, last: number): boolean {
  return (last + 1 - begin) * 2 <= last + 1 - first;
}

/** The year in which the marks begin, but for the few that are left before. */
function laterBeginning(marks: readonly TimelineMark[], last: number): number {
  const weights = marks.map(({ first, last: end, links }) => ({
    year: yearOf(end ?? first ?? `${last}`),
    count: links.length,
  }));
  const total = weights.reduce((sum, { count }) => sum + count, 0);
  let left = Math.floor(total * mostBefore);
  const years = weights.sort((a, b) => a.year - b.year);
  for (const { year, count } of years) {
    if (count > left) return year;
    left -= count;
  }
  return last;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** How many links end before the timeline begins. */
export function linksBefore(marks: readonly TimelineMark[], { first }: YearRange): number {
  return marks
    .filter(({ last }) => last !== null && yearOf(last) < first)
    .reduce((sum, { links }) => sum + links.length, 0);
}
