import type { Properties } from '../vocabulary/vocabularyTypes.ts';
import { parseDate } from './parseDate.ts';

/** ISO days by the name of what they bound: `bornMin`, `bornMax`, `sinceMin` … One that is not known is absent. */
export type Days = Readonly<Record<string, string>>;

/** How the first and the last day are called that a date of this name may mean. */
export function boundNames(property: string): { min: string; max: string } {
  return { min: `${property}Min`, max: `${property}Max` };
}

/** The names of the dates among described properties. */
export function datesAmong(properties: Properties): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.type === 'DATE');
}

/** The bounds of each of these dates that is there and can be read. */
export function dateBounds(dates: readonly string[], read: (name: string) => unknown): Days {
  const days: Record<string, string> = {};
  for (const name of dates) {
    const value = read(name);
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    if (date === undefined) continue;
    const { min, max } = boundNames(name);
    days[min] = date.min;
    days[max] = date.max;
  }
  return days;
}
