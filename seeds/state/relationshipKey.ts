import type { PropertyMap, Relationship } from './GraphState.ts';

/** One text for all that a relationship says: two with the same key are the same. */
export function relationshipKey({ type, from, to, properties }: Relationship): string {
  return JSON.stringify([type, from, to, sortedEntries(properties)]);
}

/** The properties in the order of their names, as one text. */
export function propertiesKey(properties: PropertyMap): string {
  return JSON.stringify(sortedEntries(properties));
}

function sortedEntries(properties: PropertyMap): [string, unknown][] {
  return Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
}
