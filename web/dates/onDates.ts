import { onDate } from './onDate.ts';

/** The date of a view, and the one that it is compared with, within a sentence: "in 2010", "in 2010 or on 1 May 2025". */
export function onDates(asOf: string, compared: string | null): string {
  return compared === null ? onDate(asOf) : `${onDate(asOf)} or ${onDate(compared)}`;
}
