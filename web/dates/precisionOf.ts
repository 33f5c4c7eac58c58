export type Precision = 'day' | 'month' | 'year';

/** How precise a known date is: it says no more than it is long. */
export function precisionOf(date: string): Precision {
  if (date.length === 10) return 'day';
  return date.length === 7 ? 'month' : 'year';
}
