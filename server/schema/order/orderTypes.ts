import {
  claimProperties,
  entityProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Kind, Predicate, Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type GraphQLArgumentConfig, GraphQLEnumType, GraphQLList, GraphQLNonNull } from 'graphql';
import { constantCase } from '../constantCase.ts';
import { endsOfKind } from '../endsOfKind.ts';
import { type OrderBy, withOrder } from './orderForm.ts';

/** What may be ordered by, by its name in the enum: `NAME` gives `NAME_ASC` and `NAME_DESC`. */
type Orders = Readonly<Record<string, OrderBy>>;

const id: OrderBy = { by: 'property', role: 'self', property: 'id', type: 'TEXT', required: true };

export type OrderTypes = ReturnType<typeof orderTypes>;

/** The enums of every `orderBy`, from the vocabulary. */
export function orderTypes({ predicates }: Vocabulary) {
  const links: Orders = {
    NAME: { by: 'property', role: 'node', property: 'name', type: 'TEXT', required: true },
    ...ordersOf(linkProperties),
    SIGN: { by: 'property', role: 'self', property: 'sign', type: 'TEXT' },
    SOURCE_COUNT: { by: 'property', role: 'self', property: 'sourceCount', type: 'INT' },
    VERIFIED: { by: 'property', role: 'self', property: 'verified', type: 'BOOLEAN' },
  };
  const anyLinks = orderType('LinkOrder', 'links', { PREDICATE: { by: 'predicate' }, ...links });
  const ofPredicates = new Map<Predicate, GraphQLEnumType>();
  return {
    claims: orderType('ClaimOrder', 'claims', {
      ID: id,
      PREDICATE: { by: 'property', role: 'self', property: 'predicate', type: 'TEXT', required: true },
      ...ordersOf(claimProperties),
    }),
    sources: orderType('SourceOrder', 'sources', {
      ID: id,
      ...ordersOf(sourceProperties),
      CLAIM_COUNT: { by: 'claimCount' },
    }),
    /** Of links by any predicate, or by one that has no properties of its own. */
    links: anyLinks,
    /** Both ends of a predicate share one. */
    ofPredicate: (predicate: Predicate, name: string): GraphQLEnumType => {
      const known = ofPredicates.get(predicate);
      if (known !== undefined) return known;
      const made = orderType(`${name}Order`, 'links', { ...links, ...ordersOf(predicate.properties) });
      ofPredicates.set(predicate, made);
      return made;
    },
    ofKind: (kind: Kind): GraphQLEnumType =>
      orderType(`${kind.name}Order`, kind.plural.toLowerCase(), {
        ID: id,
        ...ordersOf(entityProperties),
        ...ordersOf(kind.properties),
        LINK_COUNT: { by: 'linkCount', predicates: 'ALL', direction: 'BOTH' },
        ...linkCounts(kind, predicates),
      }),
  };
}

/** The argument `orderBy`. */
export function orderArgument(type: GraphQLEnumType): GraphQLArgumentConfig {
  return {
    type: new GraphQLList(new GraphQLNonNull(type)),
    description: 'The first decides, then the next; at last the id. What is unknown stands last, either way.',
  };
}

function linkCounts({ name }: Kind, predicates: readonly Predicate[]): Orders {
  return Object.fromEntries(
    endsOfKind(predicates, name).map(({ predicate, direction, near }): [string, OrderBy] => [
      `${constantCase(near.field)}_COUNT`,
      { by: 'linkCount', predicates: [predicate.name], direction },
    ]),
  );
}

/** All but lists, which have no order. */
function ordersOf(properties: Properties): Orders {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, { type, required }]): [string, OrderBy][] => {
      if (type === 'TEXTS') return [];
      const by: OrderBy =
        type === 'DATE'
          ? { by: 'date', property, ...(property === 'until' && { isEnd: true }) }
          : {
              by: 'property',
              role: 'self',
              property,
              type: type === 'BOOLEAN' ? 'BOOLEAN' : 'TEXT',
              ...(required && { required }),
            };
      return [[constantCase(property), by]];
    }),
  );
}

function orderType(name: string, what: string, orders: Orders): GraphQLEnumType {
  const values = Object.entries(orders).flatMap(([order, by]) => [
    [`${order}_ASC`, { description: 'The smallest first.', ...withOrder({ ...by, isDescending: false }) }],
    [`${order}_DESC`, { description: 'The largest first.', ...withOrder({ ...by, isDescending: true }) }],
  ]);
  return new GraphQLEnumType({ name, description: `By what ${what} are ordered.`, values: Object.fromEntries(values) });
}
