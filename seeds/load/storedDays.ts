import type { Days } from '@rendezvous/cypher/dates/dateBounds.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import neo4j from 'neo4j-driver';
import { remember } from '../state/remember.ts';

const dateOf = remember((day: string) => neo4j.types.Date.fromStandardDateUTC(new Date(day)));

/** What stands on a node or a relationship: the properties, and the days as dates of Neo4j. */
export function withDays(properties: PlainMap, days: Days): Record<string, unknown> {
  return { ...properties, ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dateOf(day)])) };
}
