import type { Place } from '../../reader/Place.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';

type Mention = { id: string; what: 'entity' | 'source' | 'claim'; order: number; place: Place | undefined };

/** Every id that is named exists; sources and claims stand before the statement that names them, as Cypher needs it. */
export const danglingId: Rule = ({ items, named }) => {
  const orders = {
    entity: firstOrders(items.entities),
    source: firstOrders(items.sources),
    claim: firstOrders(items.claims),
  };
  const mentions: Mention[] = [
    ...items.claims.flatMap(({ properties, evidence, order, placeOf }) => [
      ...(['subject', 'object'] as const)
        .filter((end) => typeof properties[end] === 'string')
        .map((end): Mention => ({ id: String(properties[end]), what: 'entity', order: Infinity, place: placeOf(end) })),
      ...evidence
        .filter(({ properties: { source } }) => typeof source === 'string')
        .map(
          (one): Mention => ({
            id: String(one.properties.source),
            what: 'source',
            order,
            place: one.placeOf('source'),
          }),
        ),
    ]),
    ...items.contradictions.flatMap(({ claim, contradicts, order, placeOf }): Mention[] => [
      { id: claim, what: 'claim', order, place: placeOf('claim') },
      { id: contradicts, what: 'claim', order, place: placeOf('contradicts') },
    ]),
  ];
  return mentions.flatMap(({ id, what, order, place }): Problem[] => {
    const made = orders[what].get(id);
    if (made === undefined ? named.has(id) : made <= order) return [];
    return [
      {
        rule: 'danglingId',
        severity: 'ERROR',
        place,
        expected: `the id of ${what === 'entity' ? 'an' : 'a'} ${what} of the seed files`,
        found: made === undefined ? id : `${id}, which a later statement makes`,
        nextStep:
          made === undefined
            ? didYouMean(id, orders[what].keys(), `Add the ${what}, or mend the id.`)
            : `Move the ${what} before it: the files run in the order of their names.`,
      },
    ];
  });
};

function firstOrders(items: readonly { id: string; order: number }[]): Map<string, number> {
  const orders = new Map<string, number>();
  for (const { id, order } of items) if (!orders.has(id)) orders.set(id, order);
  return orders;
}
