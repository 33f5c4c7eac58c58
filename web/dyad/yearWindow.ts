import type { DyadAddress } from './dyadAddress.ts';

type Time = Pick<DyadAddress, 'since' | 'until'>;
type Years = readonly [number, number];

/** Which years of an axis a time leaves, by its first and its last one. */
export function windowOf({ since, until }: Time, [first, last]: Years): Years {
  const yearOf = (text: string | null, usual: number) => {
    const year = Number(/^\d{4}/.exec(text ?? '')?.[0] ?? usual);
    return Math.min(last, Math.max(first, year));
  };
  const from = yearOf(since, first);
  return [from, Math.max(from, yearOf(until, last))];
}

/** The time that a window of years means. An end of the axis is no limit; a limit that was not moved stays as precise as it was. */
export function timeOf([from, to]: Years, before: Time, axis: Years): Time {
  const [oldFrom, oldTo] = windowOf(before, axis);
  return {
    since: from === oldFrom ? before.since : from === axis[0] ? null : String(from),
    until: to === oldTo ? before.until : to === axis[1] ? null : String(to),
  };
}
