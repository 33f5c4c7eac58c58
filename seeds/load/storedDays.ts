import type { Days } from '@rendezvous/cypher/dates/dateBounds.ts';
import neo4j from 'neo4j-driver';
import type { PlainMap } from '../reader/SeedItem.ts';
import { remember } from '../state/remember.ts';

const dateOf = remember((day: string) => neo4j.types.Date.fromStandardDateUTC(new Date(day)));

/** What stands on a node or a relationship: the properties, and the days as dates of Neo4j. */
export function withDays(properties: PlainMap, days: Days): Record<string, unknown> {
  return { ...properties, ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dateOf(day)])) };
}

/** Takes apart what stands on a node or a relationship: only the loader writes dates of Neo4j, and they are days. */
export function withoutDays(stored: Readonly<Record<string, unknown>>): { properties: PlainMap; days: Days } {
  const properties: Record<string, unknown> = {};
  const days: Record<string, string> = {};
  for (const name in stored) {
    const value = stored[name];
    if (neo4j.isDate(value as object)) days[name] = String(value);
    else properties[name] = value;
  }
  return { properties: properties as PlainMap, days };
}
