import { daysOf } from '../../dates/daysOf.ts';
import type { Link, Span } from '../viewTypes.ts';

type Dated = Pick<Link, 'sinceMin' | 'sinceMax' | 'untilMax'>;

/** True where a link may have begun, held or happened within a span, as far as its dates are known. One without dates does not. */
export function reachesInto(link: Dated, isState: boolean, { since, until }: Span): boolean {
  if (!hasPlaceInTime(link)) return false;
  const first = daysOf(since).first;
  const last = daysOf(until).last;
  const end = isState ? link.untilMax : link.sinceMax;
  return (link.sinceMin === null || link.sinceMin <= last) && (end === null || end >= first);
}

/** True where a link has a place on the timeline: its beginning or its end is known. */
export function hasPlaceInTime({ sinceMin, untilMax }: Pick<Dated, 'sinceMin' | 'untilMax'>): boolean {
  return sinceMin !== null || untilMax !== null;
}
