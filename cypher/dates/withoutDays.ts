import neo4j from 'neo4j-driver';
import type { PlainMap } from '../values/PlainMap.ts';
import type { Days } from './dateBounds.ts';

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
