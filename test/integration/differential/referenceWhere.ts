import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Properties as Described } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Properties, ReferenceClaim, ReferenceEntity, ReferenceEvidence, ReferenceLink } from './loadReference.ts';
import { holds, type Moment } from './referenceTime.ts';

/** Something of which a `where` is asked. */
export type Thing =
  | { is: 'entity'; entity: ReferenceEntity }
  | { is: 'link'; link: ReferenceLink; near: string }
  | { is: 'claim'; claim: ReferenceClaim }
  | { is: 'evidence'; evidence: ReferenceEvidence }
  | { is: 'source'; source: Properties };

/** What the answers are looked up in. */
export type Lookup = {
  entity(id: string | null): ReferenceEntity | undefined;
  claim(id: string): ReferenceClaim | undefined;
  source(id: string): Properties | undefined;
  links(id: string): readonly ReferenceLink[];
  /** The claims that rest on a source. */
  claimsOn(source: string): readonly ReferenceClaim[];
};

type Where = Readonly<Record<string, unknown>>;

/** Whether a `where` holds of something: two-valued, so that what is unknown is false, and `not` is the opposite. */
export function referenceWhere(lookup: Lookup): (thing: Thing, where: Where, moment: Moment) => boolean {
  const isSo = (thing: Thing | undefined, where: Where, moment: Moment): boolean =>
    thing !== undefined &&
    Object.entries(where).every(([name, part]) => {
      if (part === null || part === undefined) return true;
      if (name === 'and') return (part as Where[]).every((one) => isSo(thing, one, moment));
      if (name === 'or') return (part as Where[]).some((one) => isSo(thing, one, moment));
      if (name === 'not') return !isSo(thing, part as Where, moment);
      return holdsOf(thing, name, part as Where, moment);
    });

  const some = (things: Thing[], { some: one, none, every, count }: Where, moment: Moment): boolean =>
    (!one || things.some((thing) => isSo(thing, one as Where, moment))) &&
    (!none || !things.some((thing) => isSo(thing, none as Where, moment))) &&
    (!every || things.every((thing) => isSo(thing, every as Where, moment))) &&
    (!count || valueHolds(things.length, count as Where));

  const entityThing = (id: string | null): Thing | undefined => {
    const entity = lookup.entity(id);
    return entity && { is: 'entity', entity };
  };

  const linksOf = (id: string, field: string, moment: Moment): Thing[] => {
    const predicate = vocabulary.predicates.find(({ subject, object }) =>
      [subject.field, object.field].includes(field),
    );
    return lookup
      .links(id)
      .filter((link) => holds(link, moment))
      .filter((link) => {
        if (field === 'links') return true;
        if (link.predicate !== predicate?.name) return false;
        return predicate.subject.field === field ? link.from === id : link.to === id;
      })
      .map((link) => ({ is: 'link', link, near: id }));
  };

  const holdsOf = (thing: Thing, name: string, part: Where, moment: Moment): boolean => {
    switch (thing.is) {
      case 'entity': {
        const { kind, properties } = thing.entity;
        if (name === 'kind') return valueHolds(kind, part);
        if (name === 'linkCount') return valueHolds(linksOf(properties.id, 'links', moment).length, part);
        const own = vocabulary.kinds.find((one) => one.name === kind)?.properties ?? {};
        const described: Described = { ...entityProperties, ...own };
        if (name === 'id' || described[name] !== undefined) return propertyHolds(described, properties, name, part);
        return some(linksOf(properties.id, name, moment), part, moment);
      }
      case 'link': {
        const { link, near } = thing;
        if (name === 'predicate') return valueHolds(link.predicate, part);
        if (name === 'node') return isSo(entityThing(link.from === near ? link.to : link.from), part, moment);
        if (name === 'claim') {
          const claim = lookup.claim(link.properties.id);
          return isSo(claim && { is: 'claim', claim }, part, moment);
        }
        const own = vocabulary.predicates.find((one) => one.name === link.predicate)?.properties ?? {};
        return propertyHolds({ ...linkProperties, ...own }, link.properties, name, part);
      }
      case 'claim': {
        const { subject, object, evidence, properties } = thing.claim;
        if (name === 'subject') return isSo(entityThing(subject), part, moment);
        if (name === 'object') return isSo(entityThing(object), part, moment);
        if (name === 'evidence') {
          const pieces = evidence.map((one): Thing => ({ is: 'evidence', evidence: one }));
          return some(pieces, part, moment);
        }
        return propertyHolds(claimProperties, properties, name, part);
      }
      case 'evidence': {
        if (name !== 'source') return propertyHolds(evidenceProperties, thing.evidence.properties, name, part);
        const source = lookup.source(thing.evidence.source);
        return isSo(source && { is: 'source', source }, part, moment);
      }
      case 'source':
        return propertyHolds(sourceProperties, thing.source, name, part);
    }
  };
  return isSo;
}

function propertyHolds(described: Described, properties: Record<string, unknown>, name: string, part: Where): boolean {
  const value = properties[name] ?? undefined;
  const type = described[name]?.type;
  if (type === 'TEXTS') return listHolds((value as string[] | undefined) ?? [], part);
  return type === 'DATE' ? dateHolds(properties, name, part) : valueHolds(value, part);
}

function given(part: Where): [string, never][] {
  return Object.entries(part).filter(([, asked]) => asked !== null && asked !== undefined) as [string, never][];
}

function valueHolds(value: unknown, part: Where): boolean {
  const text = value === undefined ? undefined : String(value).toLowerCase();
  return given(part).every(([operator, asked]) => {
    if (operator === 'isNull') return (value === undefined) === asked;
    if (operator === 'ne') return value !== asked;
    if (value === undefined || text === undefined) return false;
    switch (operator) {
      case 'eq':
        return value === asked;
      case 'in':
        return (asked as unknown[]).includes(value);
      case 'lt':
        return (value as never) < asked;
      case 'lte':
        return (value as never) <= asked;
      case 'gt':
        return (value as never) > asked;
      case 'gte':
        return (value as never) >= asked;
      case 'contains':
        return text.includes(String(asked).toLowerCase());
      case 'startsWith':
        return text.startsWith(String(asked).toLowerCase());
      default:
        throw new Error(`The reference knows no operator ${operator}.`);
    }
  });
}

function listHolds(list: readonly string[], part: Where): boolean {
  return given(part).every(([operator, asked]) => {
    if (operator === 'has') return list.includes(asked);
    if (operator === 'isEmpty') return (list.length === 0) === asked;
    return list.some((text) => text.toLowerCase().includes(String(asked).toLowerCase()));
  });
}

function dateHolds(properties: Record<string, unknown>, name: string, part: Where): boolean {
  const text = properties[name] as string | undefined;
  return given(part).every(([operator, asked]) => {
    if (operator === 'isNull') return (text == null) === asked;
    if (text == null) return false;
    if (operator === 'eq') return text === asked;
    const date = parseDate(text);
    // Of an end that is open only the last day is known on which somebody spoke of it.
    const spoken = properties.untilMin == null ? undefined : String(properties.untilMin);
    const [first, last] = text === '..' ? [spoken, undefined] : [date?.min, date?.max];
    const { min, max } = parseDate(asked) ?? { min: '', max: '' };
    switch (operator) {
      case 'on':
        return first !== undefined && last !== undefined && first >= min && last <= max;
      case 'overlaps':
        return (first === undefined || first <= max) && (last === undefined || last >= min);
      case 'before':
        return last !== undefined && last < min;
      case 'after':
        return first !== undefined && first > max;
      default:
        throw new Error(`The reference knows no operator ${operator}.`);
    }
  });
}
