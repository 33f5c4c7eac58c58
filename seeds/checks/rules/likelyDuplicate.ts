import type { EntityItem } from '../../reader/SeedItem.ts';
import { foldKey } from '../../state/foldKey.ts';
import { namesOf } from '../../state/namesOf.ts';
import type { Context } from '../Context.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';
import type { DistinctRow } from '../readDistinct.ts';

/** Two entities that may be one, and by what. */
type Pair = { entity: EntityItem; known: EntityItem; why: string };

/** Of those that share a key, each is set beside so many before it: more would only repeat the matter. */
const mostBefore = 10;

/**
 * Two entities of one kind of which a name falls to one key, or two people of one surname who flew on one mission the
 * same way, may be one: a warning, since only a person can tell. Those that a person has told apart stand in
 * `distinct.csv`; a row there that tells apart what nobody would take for one is a warning, too.
 */
export const likelyDuplicate: Rule = (context) => {
  const pairs = new Map<string, Pair>();
  for (const pair of [...sameName(context), ...sameFlight(context)]) {
    const key = pairKey(pair.known.id, pair.entity.id);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  const told = new Set(context.distinct.map(({ id, other }) => pairKey(id, other)));
  return [
    ...[...pairs].filter(([key]) => !told.has(key)).map(([, pair]) => warning(pair)),
    ...context.distinct.filter(({ id, other }) => !pairs.has(pairKey(id, other))).map(idle),
  ];
};

function sameName({ entities }: Context): Pair[] {
  const keyed = [...entities.values()].flatMap((entity) =>
    [...new Set(namesOf(entity.properties).map((name) => foldKey(name)))]
      .filter((key) => key !== '')
      .map((key) => ({ entity, key: `${entity.kind} ${key}` })),
  );
  return pairsByKey(keyed, 'a name of one is spelt much as a name of the other');
}

function sameFlight({ entities, items }: Context): Pair[] {
  const keyed = items.claims.flatMap(({ properties: { subject, predicate, object, direction } }) => {
    const entity = entities.get(String(subject));
    if (predicate !== 'FLEW_ON' || entity === undefined) return [];
    const surname = foldKey(String(entity.properties.name)).split(' ').at(-1);
    return [{ entity, key: `${object} ${direction} ${surname}` }];
  });
  return pairsByKey(keyed, 'both flew on one mission, the same way');
}

function pairsByKey(keyed: readonly { entity: EntityItem; key: string }[], why: string): Pair[] {
  const seen = new Map<string, EntityItem[]>();
  return keyed.flatMap(({ entity, key }) => {
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, [entity]);
      return [];
    }
    if (before.includes(entity)) return [];
    const pairs = before.map((known) => ({ entity, known, why }));
    if (before.length < mostBefore) before.push(entity);
    return pairs;
  });
}

function warning({ entity, known, why }: Pair): Problem {
  return {
    rule: 'likelyDuplicate',
    severity: 'WARNING',
    place: entity.placeOf('name'),
    expected: 'an entity that no other row stands for',
    found: `${entity.properties.name} (${entity.id}) beside ${known.properties.name} (${known.id}): ${why}`,
    nextStep: `If they are one, keep one. If not, say why in distinct.csv: ${known.id},${entity.id},…`,
  };
}

function idle({ id, other, place }: DistinctRow): Problem {
  return {
    rule: 'likelyDuplicate',
    severity: 'WARNING',
    place,
    expected: 'two entities that could be taken for one',
    found: `${id} and ${other}, which nothing suggests are one`,
    nextStep: 'Take the row out of distinct.csv.',
  };
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
