import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import {
  claimProperties,
  entityProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Properties as Described } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { holds, type Moment } from './referenceTime.ts';
import type { Lookup, Thing } from './referenceWhere.ts';

export type OrderValue = string | number | boolean | null;

/** The values by which a thing stands in a list of the order `BORN_DESC`: several for a date. */
export function referenceOrder(lookup: Lookup): (thing: Thing, order: string, moment: Moment) => OrderValue[] {
  return (thing, order, moment) => {
    const name = order.replace(/_(ASC|DESC)$/, '').toLowerCase();
    const property = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    switch (thing.is) {
      case 'entity': {
        const { kind, properties } = thing.entity;
        const links = lookup.links(properties.id).filter((link) => holds(link, moment));
        if (property === 'linkCount') return [links.length];
        const counted = property.replace(/Count$/, '');
        const predicate = vocabulary.predicates.find(({ subject, object }) =>
          [subject.field, object.field].includes(counted),
        );
        if (counted !== property && predicate !== undefined) {
          const end = predicate.subject.field === counted ? 'from' : 'to';
          return [links.filter((link) => link.predicate === predicate.name && link[end] === properties.id).length];
        }
        const own = vocabulary.kinds.find((one) => one.name === kind)?.properties ?? {};
        return valuesOf({ ...entityProperties, ...own }, properties, property);
      }
      case 'link': {
        const { link, near } = thing;
        if (property === 'name') {
          return [String(lookup.entity(link.from === near ? link.to : link.from)?.properties.name)];
        }
        if (property === 'predicate') return [link.predicate];
        const own = vocabulary.predicates.find((one) => one.name === link.predicate)?.properties ?? {};
        return valuesOf({ ...linkProperties, ...own }, link.properties, property);
      }
      case 'claim':
        return valuesOf(claimProperties, thing.claim.properties, property);
      case 'source':
        if (property === 'claimCount') return [lookup.claimsOn(thing.source.id).length];
        return valuesOf(sourceProperties, thing.source, property);
      default:
        throw new Error('Evidence has no order.');
    }
  };
}

function valuesOf(described: Described, properties: Record<string, unknown>, name: string): OrderValue[] {
  if (described[name]?.type !== 'DATE') return [(properties[name] ?? null) as OrderValue];
  const text = properties[name];
  const date = typeof text === 'string' ? parseDate(text) : undefined;
  // What goes on ends after all that has ended.
  if (text === '..') return ['9999-12-31', null];
  return date === undefined ? [null, null] : [date.min, date.max];
}

/** Whether one comes before another, for values of the same orders; what is null comes last. */
export function byOrder(orders: readonly string[]): (one: OrderValue[][], other: OrderValue[][]) => number {
  return (one, other) => {
    for (const [index, order] of orders.entries()) {
      const sign = order.endsWith('_DESC') ? -1 : 1;
      for (const [place, value] of (one[index] ?? []).entries()) {
        const beside = other[index]?.[place] ?? null;
        if (value === beside) continue;
        if (value === null) return 1;
        if (beside === null) return -1;
        return value < beside ? -sign : sign;
      }
    }
    return 0;
  };
}
