import type { PlaceOf, SeedItems } from '../../reader/SeedItem.ts';
import { remember } from '../../state/remember.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';

type Mention = { id: string; what: 'entity' | 'source' | 'claim'; order: number; placeOf: PlaceOf; property: string };

/** Every id that is named exists; sources and claims stand before the statement that names them, as Cypher needs it. */
export const danglingId: Rule = ({ items, named }) => {
  const orders = {
    entity: firstOrders(items.entities),
    source: firstOrders(items.sources),
    claim: firstOrders(items.claims),
  };
  const nextStep = remember((id: string, what: Mention['what']) =>
    didYouMean(id, orders[what].keys(), `Add the ${what}, or mend the id.`),
  );
  return mentionsIn(items).flatMap(({ id, what, order, placeOf, property }): Problem[] => {
    const made = orders[what].get(id);
    if (made === undefined ? named.has(id) : made <= order) return [];
    return [
      {
        rule: 'danglingId',
        severity: 'ERROR',
        place: placeOf(property),
        expected: `the id of ${what === 'entity' ? 'an' : 'a'} ${what} of the seed files`,
        found: made === undefined ? id : `${id}, which a later statement makes`,
        nextStep:
          made === undefined
            ? nextStep(id, what)
            : `Move the ${what} before it: the files run in the order of their names.`,
      },
    ];
  });
};

function mentionsIn({ claims, contradictions }: SeedItems): Mention[] {
  return [
    ...claims.flatMap(({ properties, evidence, order, placeOf }) => [
      ...(['subject', 'object'] as const)
        .filter((end) => typeof properties[end] === 'string')
        .map((end): Mention => {
          return { id: String(properties[end]), what: 'entity', order: Infinity, placeOf, property: end };
        }),
      ...evidence
        .filter(({ properties: { source } }) => typeof source === 'string')
        .map((one): Mention => {
          const { source } = one.properties;
          return { id: String(source), what: 'source', order, placeOf: one.placeOf, property: 'source' };
        }),
    ]),
    ...contradictions.flatMap(({ claim, contradicts, order, placeOf }): Mention[] => [
      { id: claim, what: 'claim', order, placeOf, property: 'claim' },
      { id: contradicts, what: 'claim', order, placeOf, property: 'contradicts' },
    ]),
  ];
}

function firstOrders(items: readonly { id: string; order: number }[]): Map<string, number> {
  const orders = new Map<string, number>();
  for (const { id, order } of items) if (!orders.has(id)) orders.set(id, order);
  return orders;
}
