import { entityProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Kind, Predicate, PredicateEnd, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
} from 'graphql';
import { type ClaimTypes, claimTypes } from './claimTypes.ts';
import { type End, endsOf, endsOfKind } from './endsOfKind.ts';
import { type SharedEnums, sharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { type OrderTypes, orderArgument, orderTypes } from './order/orderTypes.ts';
import { connectionType, pageArguments } from './pageTypes.ts';
import { propertyFields } from './propertyFields.ts';
import { timeArguments } from './timeArguments.ts';
import { whereArgument } from './where/whereArgument.ts';
import { type LinkFilter, type WhereTypes, whereTypes } from './where/whereTypes.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** Every type that stands for something stored, from the vocabulary. */
export function entityTypes(vocabulary: Vocabulary) {
  const enums = sharedEnums(vocabulary);
  const orders = orderTypes(vocabulary);
  const node = new GraphQLInterfaceType({
    name: 'Node',
    description: 'Anything with an id.',
    fields: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Stable and unique.' } },
  });
  const entity: GraphQLInterfaceType = new GraphQLInterfaceType({
    name: 'Entity',
    description: 'Anything that can be drawn. One type a kind implements it.',
    interfaces: [node],
    fields: () => commonFields(common),
  });
  const claims = claimTypes(enums, node, {
    entity: () => entity,
    claims: () => connections.claims,
    where: () => wheres.claim,
    order: orders.claims,
  });
  const connections = {
    links: connectionType(
      { connection: 'LinkConnection', edge: 'LinkEdge', of: 'the links of an entity' },
      () => entity,
      () => linkEdgeFields(enums, claims),
    ),
    claims: connectionType({ connection: 'ClaimConnection', edge: 'ClaimEdge', of: 'claims' }, () => claims.claim),
  };

  const kinds = new Map<string, GraphQLObjectType>();
  const wheres: WhereTypes = whereTypes(
    vocabulary,
    enums,
    claims,
    (kind) => kinds.get(kind),
    (kind) => [anyLinks, ...(kind === undefined ? [] : predicates.filtersOf(kind))],
  );
  const anyWhere = wheres.ofLinks({
    stem: 'Link',
    edge: () => edgeOf(connections.links),
    properties: {},
    kind: undefined,
  });
  const anyLinks: LinkFilter = {
    field: 'links',
    filter: anyWhere.filter,
    form: { filter: 'links', predicates: 'ALL', direction: 'BOTH', kinds: [] },
    description: 'Its links by any predicate.',
  };
  const common = { enums, orders, connections, links: anyWhere.where, claims: wheres.claim };
  const farEnd = (end: PredicateEnd): GraphQLOutputType =>
    (end.kinds !== 'ANY' && end.kinds.length === 1 && kinds.get(end.kinds[0] ?? '')) || entity;
  const predicates = predicateFields(
    vocabulary,
    enums,
    orders,
    linkConnections(claims, { connection: connections.links, ...anyWhere }, entity, farEnd, wheres),
  );
  for (const kind of vocabulary.kinds) {
    kinds.set(
      kind.name,
      new GraphQLObjectType({
        name: kind.name,
        description: kind.sentence,
        interfaces: [entity, node],
        fields: () => ({
          ...commonFields(common),
          ...propertyFields(kind.properties, kind.name),
          ...predicates.fieldsOf(kind),
        }),
      }),
    );
  }
  const sourceConnection = connectionType(
    { connection: 'SourceConnection', edge: 'SourceEdge', of: 'sources' },
    () => claims.source,
  );
  return { enums, node, entity, claims, kinds, wheres, orders, claimConnection: connections.claims, sourceConnection };
}

type Common = {
  enums: SharedEnums;
  orders: OrderTypes;
  connections: { links: GraphQLObjectType; claims: GraphQLObjectType };
  links: GraphQLInputObjectType;
  claims: GraphQLInputObjectType;
};

function commonFields({ enums, orders, connections, links, claims }: Common): GraphQLFieldConfigMap<unknown, unknown> {
  return {
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: 'Stable, unique and readable: `person:sean-duffy`.',
      ...withForm({ form: 'property', name: 'id' }),
    },
    kind: { type: new GraphQLNonNull(enums.kind), description: 'What it is.', ...withForm({ form: 'kind' }) },
    ...propertyFields(entityProperties, 'Entity'),
    linkCount: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'How many links it has, of all predicates and in both directions.',
      ...withForm({ form: 'linkCount' }),
    },
    links: {
      type: new GraphQLNonNull(connections.links),
      description: withExample(
        'Its links by any predicate, by name of the far end.',
        '{ entity(id: "agency:nasa") { links(predicates: [COOPERATES_WITH], asOf: "2018") { totalCount edges { since until node { name } claim { sentence } } } } }',
      ),
      args: {
        predicates: {
          type: new GraphQLList(new GraphQLNonNull(enums.predicate)),
          description: 'Only these.',
        },
        direction: { type: enums.direction, defaultValue: 'BOTH', description: 'Seen from this entity.' },
        where: whereArgument(links),
        orderBy: orderArgument(orders.links),
        ...timeArguments(enums.certainty),
        ...pageArguments,
      },
      ...withForm({ form: 'connection', over: { walk: 'links' } }),
    },
    claims: {
      type: new GraphQLNonNull(connections.claims),
      description: withExample(
        'All claims on it, as subject or object: also those about a value, opinions and deprecated ones.',
        '{ entity(id: "person:sean-duffy") { claims(first: 5) { nodes { sentence rank evidence { quote verified source { title } } } } } }',
      ),
      args: { where: whereArgument(claims), orderBy: orderArgument(orders.claims), ...pageArguments },
      ...withForm({ form: 'connection', over: { walk: 'claims' } }),
    },
  };
}

function linkEdgeFields(enums: SharedEnums, claims: ClaimTypes): GraphQLFieldConfigMap<unknown, unknown> {
  return {
    predicate: {
      type: new GraphQLNonNull(enums.predicate),
      description: 'What the link says.',
      ...withForm({ form: 'predicate' }),
    },
    direction: {
      type: new GraphQLNonNull(enums.direction),
      description: 'OUT where the entity is the subject, IN where it is the object.',
      ...withForm({ form: 'direction' }),
    },
    ...claims.linkFields(),
  };
}

/** The types of one end of a predicate: the connection, the `where` of its links, and the filter of the entities. */
type LinkTypes = { connection: GraphQLObjectType; where: GraphQLInputObjectType; filter: GraphQLInputObjectType };
type LinkTypesOf = (predicate: Predicate, near: PredicateEnd, far: PredicateEnd) => LinkTypes;

/**
 * Predicates without properties of their own share their types for each type at the far end; the others have their own.
 */
function linkConnections(
  claims: ClaimTypes,
  links: LinkTypes,
  entity: GraphQLInterfaceType,
  farEnd: (end: PredicateEnd) => GraphQLOutputType,
  wheres: WhereTypes,
): LinkTypesOf {
  const typesOf = (stem: string, of: string, predicate: Predicate, far: PredicateEnd): LinkTypes => {
    const connection = connectionType(
      { connection: `${stem}Connection`, edge: `${stem}Edge`, of },
      () => farEnd(far) ?? entity,
      () => ({ ...claims.linkFields(), ...linkPropertyFields(predicate) }),
    );
    const { properties } = predicate;
    return { connection, ...wheres.ofLinks({ stem, edge: () => edgeOf(connection), properties, kind: kindOf(far) }) };
  };
  const shared = new Map<string, LinkTypes>();
  return (predicate, near, far) => {
    if (Object.keys(predicate.properties).length > 0) {
      return typesOf(capitalized(near.field), `\`${near.field}\``, predicate, far);
    }
    const kind = kindOf(far);
    if (kind === undefined) return links;
    const made = shared.get(kind) ?? typesOf(`${kind}Link`, `links to a ${kind}`, predicate, far);
    shared.set(kind, made);
    return made;
  };
}

/** Predicates without properties of their own are ordered as links of any. */
function orderOfLinks(orders: OrderTypes, predicate: Predicate): GraphQLEnumType {
  const hasOwn = Object.keys(predicate.properties).length > 0;
  return hasOwn ? orders.ofPredicate(predicate, pascalCase(predicate.name)) : orders.links;
}

/** The only kind that may stand at an end. */
function kindOf({ kinds }: PredicateEnd): string | undefined {
  return kinds !== 'ANY' && kinds.length === 1 ? kinds[0] : undefined;
}

function edgeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
}

function capitalized(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

/** The fields by which the two ends of each predicate see it, and the filters of the same names. */
function predicateFields(vocabulary: Vocabulary, enums: SharedEnums, orders: OrderTypes, typesOf: LinkTypesOf) {
  const made = new Map(
    endsOf(vocabulary.predicates).map((end) => [end.near, predicateEnd(end, { enums, orders, typesOf })]),
  );
  const madeOf = (kind: string) =>
    endsOfKind(vocabulary.predicates, kind).flatMap(({ near }) => {
      const one = made.get(near);
      return one === undefined ? [] : [{ near, ...one }];
    });
  return {
    fieldsOf: ({ name }: Kind): Record<string, Field> =>
      Object.fromEntries(madeOf(name).map(({ near, field }) => [near.field, field])),
    filtersOf: (kind: string): LinkFilter[] => madeOf(kind).map(({ filter }) => filter),
  };
}

function predicateEnd(
  { predicate, direction, near, far }: End,
  { enums, orders, typesOf }: { enums: SharedEnums; orders: OrderTypes; typesOf: LinkTypesOf },
): { field: Field; filter: LinkFilter } {
  const { connection, where, filter } = typesOf(predicate, near, far);
  const kinds = far.kinds === 'ANY' ? [] : far.kinds;
  return {
    field: {
      type: new GraphQLNonNull(connection),
      description: predicate.description,
      args: {
        where: whereArgument(where),
        orderBy: orderArgument(orderOfLinks(orders, predicate)),
        ...timeArguments(enums.certainty),
        ...pageArguments,
      },
      ...withForm({ form: 'connection', over: { walk: 'predicate', predicate: predicate.name, direction, kinds } }),
    },
    filter: {
      field: near.field,
      filter,
      form: { filter: 'links', predicates: [predicate.name], direction, kinds },
      description: predicate.description,
    },
  };
}

const madeProperties = new WeakMap<Predicate, GraphQLFieldConfigMap<unknown, unknown>>();

/** What links of a predicate carry of their own. Whoever shows them shares their enums, so they are made once. */
export function linkPropertyFields(predicate: Predicate): GraphQLFieldConfigMap<unknown, unknown> {
  const made = madeProperties.get(predicate) ?? propertyFields(predicate.properties, pascalCase(predicate.name));
  madeProperties.set(predicate, made);
  return made;
}

function pascalCase(name: string): string {
  return name.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
