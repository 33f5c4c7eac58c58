import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { linkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { holds, type Moment } from './referenceTime.ts';
import type { Lookup, Thing } from './referenceWhere.ts';

export type ReferenceGroup = { key: string; count: number; entity: string | null };

/** How many things are in each group of a grouping such as `BORN_YEAR`, and in none. */
export function referenceAggregate(lookup: Lookup) {
  const nameOf = (id: string) => String(lookup.entity(id)?.properties.name);

  /** What a thing has in common with others, and whether that is a list of ids. */
  const keysOf = (thing: Thing, grouping: string, moment: Moment): { keys: string[]; isEntity?: true } => {
    const field = grouping.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (thing.is === 'link') {
      if (grouping === 'PREDICATE') return { keys: [thing.link.predicate] };
      return { keys: valuesOf(thing.link.properties, field, field in linkProperties) };
    }
    if (thing.is !== 'entity') throw new Error('Only entities and links are aggregated.');
    const { kind, properties } = thing.entity;
    const own = vocabulary.kinds.find(({ name }) => name === kind)?.properties ?? {};
    for (const { name, subject, object } of vocabulary.predicates) {
      for (const [near, far, end] of [
        ['from', 'to', subject],
        ['to', 'from', object],
      ] as const) {
        if (end.field !== field) continue;
        const links = lookup
          .links(properties.id)
          .filter((link) => link.predicate === name && link[near] === properties.id && holds(link, moment));
        return { keys: [...new Set(links.map((link) => link[far]))], isEntity: true };
      }
    }
    return { keys: valuesOf(properties, field, field in own) };
  };

  return (things: readonly Thing[], grouping: string, moment: Moment) => {
    const counts = new Map<string, number>();
    let unknown = 0;
    let isOfEntities = false;
    for (const thing of things) {
      const { keys, isEntity } = keysOf(thing, grouping, moment);
      isOfEntities ||= isEntity === true;
      if (keys.length === 0) unknown += 1;
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const groups = [...counts].map(
      ([key, count]): ReferenceGroup => ({ key, count, entity: isOfEntities ? key : null }),
    );
    if (grouping.endsWith('_YEAR')) {
      return {
        unknown,
        groupCount: groups.length,
        groups: groups.sort((a, b) => Number(a.key) - Number(b.key)).slice(-100),
      };
    }
    groups.sort((a, b) => {
      if (a.count !== b.count) return b.count - a.count;
      return byText(isOfEntities ? nameOf(a.key) : '', isOfEntities ? nameOf(b.key) : '') || byText(a.key, b.key);
    });
    return { unknown, groupCount: groups.length, groups: groups.slice(0, 100) };
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The value as a text, or of a date the year in which it surely is. */
function valuesOf(properties: Record<string, unknown>, field: string, isValue: boolean): string[] {
  if (isValue) return properties[field] == null ? [] : [String(properties[field])];
  const text = properties[field.replace(/Year$/, '')];
  const date = typeof text === 'string' ? parseDate(text) : undefined;
  const [first, last] = [date?.min.slice(0, 4), date?.max.slice(0, 4)];
  return first !== undefined && first === last ? [String(Number(first))] : [];
}
