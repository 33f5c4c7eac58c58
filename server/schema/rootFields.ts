import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type GraphQLFieldConfig, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { limits } from '../limits/limits.ts';
import { aggregateFields } from './aggregate/aggregateField.ts';
import { dyadFields } from './dyadFields.ts';
import type { entityTypes } from './entityTypes.ts';
import { exploreTypes } from './exploreTypes.ts';
import { withForm } from './fieldForm.ts';
import { metaField } from './metaField.ts';
import { orderArgument } from './order/orderTypes.ts';
import { connectionType, defaultPageSize, pageArguments } from './pageTypes.ts';
import { pathsField } from './pathsField.ts';
import { queryCostField } from './queryCostField.ts';
import { timeArguments } from './timeArguments.ts';
import { timelineField } from './timelineField.ts';
import { vocabularyField } from './vocabularyField.ts';
import { whereArgument } from './where/whereArgument.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

const id = { type: new GraphQLNonNull(GraphQLID), description: 'Its id.' };
const ids = new GraphQLList(new GraphQLNonNull(GraphQLID));

/** The fields of Query. */
export function rootFields(vocabulary: Vocabulary, types: ReturnType<typeof entityTypes>): Record<string, Field> {
  const { enums, entity, node } = types;
  const { search, neighborhood } = exploreTypes(types);
  const aggregates = aggregateFields(vocabulary, entity);
  const kindList = { type: new GraphQLList(new GraphQLNonNull(enums.kind)), description: 'Only of these kinds.' };
  const timed: Record<string, Field> = {
    entity: {
      type: entity,
      description: withExample(
        'One entity of any kind; null where the id is not known.',
        '{ entity(id: "agency:nasa") { kind name linkCount } }',
      ),
      args: { id },
      ...withForm({ form: 'byId', label: 'Entity' }),
    },
    entities: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      description: withExample(
        'Entities in the order of the ids; null in the place of an id that is not known.',
        '{ entities(ids: ["nation:USA", "nation:RUS"]) { id name } }',
      ),
      args: { ids: { type: new GraphQLNonNull(ids), description: `Up to ${limits.ids}.` } },
      ...withForm({ form: 'byIds' }),
    },
    node: {
      type: node,
      description: withExample(
        'Anything that has an id: an entity, a claim, a source.',
        '{ node(id: "claim:article-c01-duffy-leads-nasa") { ... on Claim { sentence } } }',
      ),
      args: { id },
      ...withForm({ form: 'byId', label: 'Node' }),
    },
    search: {
      type: new GraphQLNonNull(search),
      description: withExample(
        'Entities by name, in any spelling or script, or by description. Any text is safe; the last word may be unfinished.',
        '{ search(text: "Баканов", first: 5) { totalCount nodes { matchedName entity { id name } } } }',
      ),
      args: {
        text: {
          type: new GraphQLNonNull(GraphQLString),
          description: `What a person typed, up to ${limits.searchCharacters} characters.`,
        },
        kinds: kindList,
        first: { type: GraphQLInt, defaultValue: 10, description: `How many at most, 1 to ${limits.pageSize}.` },
      },
      ...withForm({ form: 'search' }),
    },
    neighborhood: {
      type: new GraphQLNonNull(neighborhood),
      description: withExample(
        'Entities with their neighbours, the links among all these, and counts of what lies beyond.',
        '{ neighborhood(ids: ["program:iss"], first: 10) { entities { name } links { predicate from { id } to { id } } counts { predicate total shown } } }',
      ),
      args: {
        ids: { type: new GraphQLNonNull(ids), description: `Whose neighbours; up to ${limits.ids}.` },
        predicates: {
          type: new GraphQLList(new GraphQLNonNull(enums.predicate)),
          description: 'Only links of these.',
        },
        kinds: { ...kindList, description: 'Only neighbours of these kinds.' },
        direction: { type: enums.direction, defaultValue: 'BOTH', description: 'Seen from the asked entities.' },
        first: {
          type: GraphQLInt,
          defaultValue: defaultPageSize,
          description: `How many distinct neighbours at most, 1 to ${limits.pageSize}.`,
        },
        exclude: {
          type: ids,
          description: `Entities that the client holds already, up to ${limits.excludedIds}: they take no place and are not sent again, but links to them are, and they count as shown.`,
        },
      },
      ...withForm({ form: 'neighborhood' }),
    },
    sourceGraph: {
      type: new GraphQLNonNull(neighborhood),
      description: withExample(
        'The entities that the claims of one source name, the links among them, and counts of what lies beyond.',
        '{ sourceGraph(source: "source:article-duffy-bakanov") { entities { name } links { id } } }',
      ),
      args: {
        source: { type: new GraphQLNonNull(GraphQLID), description: 'Id of the source.' },
        first: {
          type: GraphQLInt,
          defaultValue: 100,
          description: `How many entities at most, 1 to ${limits.pageSize}.`,
        },
      },
      ...withForm({ form: 'sourceGraph' }),
    },
    paths: pathsField(types),
    ...dyadFields(vocabulary, types),
    ...listFields(types),
    timeline: timelineField(types, aggregates),
    ...kindFields(vocabulary, types, aggregates),
  };
  const time = timeArguments(enums.certainty);
  return {
    ...Object.fromEntries(
      Object.entries(timed).map(([name, field]) => [name, { ...field, args: { ...field.args, ...time } }]),
    ),
    vocabulary: vocabularyField(vocabulary, enums),
    queryCost: queryCostField,
    _meta: metaField(enums),
  };
}

type Types = ReturnType<typeof entityTypes>;

/** Claims and sources, whoever they are about. */
function listFields({ claims, claimConnection, sourceConnection, wheres, orders }: Types): Record<string, Field> {
  return {
    claims: {
      type: new GraphQLNonNull(claimConnection),
      description: withExample(
        'Claims, by predicate: also those about a value, opinions and deprecated ones.',
        '{ claims(where: { confidence: { eq: DISPUTED } }, first: 5) { totalCount nodes { sentence contradicts { sentence } } } }',
      ),
      args: { where: whereArgument(wheres.claim), orderBy: orderArgument(orders.claims), ...pageArguments },
      ...withForm({ form: 'connection', over: { walk: 'all', label: claims.claim.name, key: 'predicate' } }),
    },
    sources: {
      type: new GraphQLNonNull(sourceConnection),
      description: withExample(
        'Sources, by title.',
        '{ sources(where: { type: { eq: TREATY } }, first: 5) { totalCount nodes { title publisher claims(first: 1) { totalCount } } } }',
      ),
      args: { where: whereArgument(wheres.source), orderBy: orderArgument(orders.sources), ...pageArguments },
      ...withForm({ form: 'connection', over: { walk: 'all', label: claims.source.name, key: 'title' } }),
    },
  };
}

function kindFields(
  vocabulary: Vocabulary,
  { kinds, wheres, orders }: Types,
  aggregates: ReturnType<typeof aggregateFields>,
): Record<string, Field> {
  return Object.fromEntries(
    vocabulary.kinds.flatMap((kind): [string, Field][] => {
      const type = kinds.get(kind.name);
      if (type === undefined) return [];
      const connection = connectionType(
        { connection: `${kind.name}Connection`, edge: `${kind.name}Edge`, of: kind.plural.toLowerCase() },
        () => type,
        () => ({}),
        { aggregate: aggregates.ofKind(kind) },
      );
      return [
        [
          kind.fields.one,
          {
            type,
            description: withExample(
              `One ${kind.label.toLowerCase()}; null where the id is not of one.`,
              `{ ${kind.fields.one}(id: "${kind.example}") { name description } }`,
            ),
            args: { id },
            ...withForm({ form: 'byId', label: kind.name }),
          },
        ],
        [
          kind.fields.many,
          {
            type: new GraphQLNonNull(connection),
            description: withExample(
              `${kind.plural}, by name.`,
              `{ ${kind.fields.many}(first: 5) { totalCount nodes { id name } } }`,
            ),
            args: {
              where: whereArgument(wheres.ofKind(kind.name)),
              orderBy: orderArgument(orders.ofKind(kind)),
              ...pageArguments,
            },
            ...withForm({ form: 'connection', over: { walk: 'kind', kind: kind.name } }),
          },
        ],
      ];
    }),
  );
}
