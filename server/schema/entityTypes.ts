import { entityProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Kind, Predicate, PredicateEnd, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { type ClaimTypes, claimTypes } from './claimTypes.ts';
import { type SharedEnums, sharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { connectionType, pageArguments } from './pageTypes.ts';
import { propertyFields } from './propertyFields.ts';
import { timeArguments } from './timeArguments.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** Every type that stands for something stored, from the vocabulary. */
export function entityTypes(vocabulary: Vocabulary) {
  const enums = sharedEnums(vocabulary);
  const node = new GraphQLInterfaceType({
    name: 'Node',
    description: 'Anything with an id.',
    fields: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Stable and unique.' } },
  });
  const entity: GraphQLInterfaceType = new GraphQLInterfaceType({
    name: 'Entity',
    description: 'Anything that can be drawn. One type a kind implements it.',
    interfaces: [node],
    fields: () => commonFields(enums, connections),
  });
  const claims = claimTypes(enums, node, () => entity);
  const connections = {
    links: connectionType(
      { connection: 'LinkConnection', edge: 'LinkEdge', of: 'the links of an entity' },
      () => entity,
      () => linkEdgeFields(enums, claims),
    ),
    claims: connectionType(
      { connection: 'ClaimConnection', edge: 'ClaimEdge', of: 'the claims on an entity' },
      () => claims.claim,
    ),
  };

  const kinds = new Map<string, GraphQLObjectType>();
  const farEnd = (end: PredicateEnd): GraphQLOutputType =>
    (end.kinds !== 'ANY' && end.kinds.length === 1 && kinds.get(end.kinds[0] ?? '')) || entity;
  const predicates = predicateFields(vocabulary, enums, linkConnections(claims, connections.links, entity, farEnd));
  for (const kind of vocabulary.kinds) {
    kinds.set(
      kind.name,
      new GraphQLObjectType({
        name: kind.name,
        description: kind.sentence,
        interfaces: [entity, node],
        fields: () => ({
          ...commonFields(enums, connections),
          ...propertyFields(kind.properties, kind.name),
          ...predicates(kind),
        }),
      }),
    );
  }
  return { enums, node, entity, claims, kinds };
}

function commonFields(
  enums: SharedEnums,
  connections: { links: GraphQLObjectType; claims: GraphQLObjectType },
): GraphQLFieldConfigMap<unknown, unknown> {
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
      args: pageArguments,
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

type LinkConnection = (predicate: Predicate, near: PredicateEnd, far: PredicateEnd) => GraphQLObjectType;

/**
 * The connection type of one end of a predicate. Predicates without properties of their own share one for each type at
 * the far end; the others have their own.
 */
function linkConnections(
  claims: ClaimTypes,
  links: GraphQLObjectType,
  entity: GraphQLInterfaceType,
  farEnd: (end: PredicateEnd) => GraphQLOutputType,
): LinkConnection {
  const shared = new Map<string, GraphQLObjectType>();
  return (predicate, near, far) => {
    if (Object.keys(predicate.properties).length > 0) {
      const stem = near.field[0]?.toUpperCase() + near.field.slice(1);
      return connectionType(
        { connection: `${stem}Connection`, edge: `${stem}Edge`, of: `\`${near.field}\`` },
        () => farEnd(far),
        () => ({ ...claims.linkFields(), ...linkPropertyFields(predicate) }),
      );
    }
    const kind = far.kinds !== 'ANY' && far.kinds.length === 1 ? far.kinds[0] : undefined;
    if (kind === undefined) return links;
    const made =
      shared.get(kind) ??
      connectionType(
        { connection: `${kind}LinkConnection`, edge: `${kind}LinkEdge`, of: `links to a ${kind}` },
        () => farEnd(far) ?? entity,
        () => claims.linkFields(),
      );
    shared.set(kind, made);
    return made;
  };
}

/** The fields by which the two ends of each predicate see it. */
function predicateFields(
  vocabulary: Vocabulary,
  enums: SharedEnums,
  connection: LinkConnection,
): (kind: Kind) => Record<string, Field> {
  const ends = vocabulary.predicates.flatMap((predicate) => [
    predicateEnd(predicate, 'OUT', enums, connection),
    predicateEnd(predicate, 'IN', enums, connection),
  ]);
  return (kind) =>
    Object.fromEntries(
      ends
        .filter(({ near }) => near.kinds === 'ANY' || near.kinds.includes(kind.name))
        .map(({ near, field }) => [near.field, field]),
    );
}

function predicateEnd(
  predicate: Predicate,
  direction: 'OUT' | 'IN',
  enums: SharedEnums,
  connection: LinkConnection,
): { near: PredicateEnd; field: Field } {
  const [near, far] =
    direction === 'OUT' ? [predicate.subject, predicate.object] : [predicate.object, predicate.subject];
  return {
    near,
    field: {
      type: new GraphQLNonNull(connection(predicate, near, far)),
      description: predicate.description,
      args: { ...timeArguments(enums.certainty), ...pageArguments },
      ...withForm({
        form: 'connection',
        over: { walk: 'predicate', predicate: predicate.name, direction, kinds: far.kinds === 'ANY' ? [] : far.kinds },
      }),
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
