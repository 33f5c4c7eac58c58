import { daysOf } from '../../dates/daysOf.ts';
import { onDate } from '../../dates/onDate.ts';
import { precisionOf } from '../../dates/precisionOf.ts';
import { dateInWords } from '../../parts/dateInWords.ts';
import type { Link } from '../viewTypes.ts';
import type { Holding } from './holdingOf.ts';

type Told = Pick<Link, 'modality' | 'sinceMin' | 'sinceMax' | 'untilMin' | 'untilMax'>;

/** Whether a link holds at a date, in words: "holds on 29 July 2025", "possible in 2025, as far as its dates are known". */
export function holdingInWords(
  link: Told,
  holding: Holding,
  { isState, date }: { isState: boolean; date: string },
): string {
  const isDay = precisionOf(date) === 'day';
  const end = (name: string) => (isDay ? dateInWords(date) : `the ${name} of ${dateInWords(date)}`);
  if (holding === 'no') return isState ? `does not hold ${onDate(date)}` : `had not happened by ${end('end')}`;
  if (holding === 'certain') {
    if (!isState) return `had happened by ${end('beginning')}`;
    return isDay ? `holds ${onDate(date)}` : `holds all through ${dateInWords(date)}`;
  }
  if (!isDated(link)) return `unknown ${onDate(date)}, for it is not dated`;
  if (link.modality === 'PLANNED') return `possible ${onDate(date)}, for it was planned`;
  if (holdsInPart(link, isState, date)) {
    return isState ? `holds in a part of ${dateInWords(date)}` : `had happened by ${end('end')}`;
  }
  return `possible ${onDate(date)}, as far as its dates are known`;
}

/** True where a link is known to begin or to end within a month or a year, and to hold on some day of it. */
function holdsInPart({ sinceMax, untilMin }: Told, isState: boolean, date: string): boolean {
  const { first, last } = daysOf(date);
  if (sinceMax === null || sinceMax > last) return false;
  return !isState || (untilMin !== null && untilMin >= first && untilMin >= sinceMax);
}

/** True where at least one bound of a link is known. */
export function isDated({ sinceMin, sinceMax, untilMin, untilMax }: Omit<Told, 'modality'>): boolean {
  return [sinceMin, sinceMax, untilMin, untilMax].some((day) => day !== null);
}
