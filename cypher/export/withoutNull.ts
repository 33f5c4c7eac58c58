import type { PlainMap } from '../values/PlainMap.ts';

/** The properties that have a value: days that a link does not have come from the database as null. */
export function withoutNull(properties: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
