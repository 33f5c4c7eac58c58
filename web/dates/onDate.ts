import { dateInWords } from '../parts/dateInWords.ts';
import { precisionOf } from './precisionOf.ts';

/** A date within a sentence: "on 29 July 2025", "in July 2025", "in 2025". */
export function onDate(date: string): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`;
}
