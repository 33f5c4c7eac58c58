import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
} from 'graphql';
import { limits } from '../limits/limits.ts';
import type { entityTypes } from './entityTypes.ts';
import { withForm } from './fieldForm.ts';
import { list } from './plainFields.ts';
import { withExample } from './withExample.ts';

/** How many paths are given where nothing is said. */
export const defaultPaths = 5;

/** The field `paths`: how two entities hang together. */
export function pathsField({
  enums,
  entity,
  claims,
}: ReturnType<typeof entityTypes>): GraphQLFieldConfig<unknown, unknown> {
  const path = new GraphQLObjectType({
    name: 'Path',
    description: 'One way from an entity to another.',
    fields: {
      length: { type: new GraphQLNonNull(GraphQLInt), description: 'How many links it has.' },
      entities: list(entity, 'From the one to the other; none twice.'),
      links: list(claims.link, 'One from each entity to the next; of several the first by id.'),
    },
  });
  const ids = new GraphQLList(new GraphQLNonNull(GraphQLID));
  return {
    type: new GraphQLNonNull(
      new GraphQLObjectType({
        name: 'PathConnection',
        description: 'The shortest paths, the shortest first, then by the ids of their entities.',
        fields: {
          nodes: list(path, 'The paths; none where there is none so short.'),
          hasMore: {
            type: new GraphQLNonNull(GraphQLBoolean),
            description: 'Whether there are more than were asked for.',
          },
        },
      }),
    ),
    description: withExample(
      'The shortest paths between two entities, along links in either direction. None within `maxLength` is an answer.',
      '{ paths(from: "person:sean-duffy", to: "person:dmitry-bakanov", first: 3) { hasMore nodes { length entities { name } links { predicate from { id } to { id } claim { sentence } } } } }',
    ),
    args: {
      from: { type: new GraphQLNonNull(GraphQLID), description: 'Where they begin.' },
      to: { type: new GraphQLNonNull(GraphQLID), description: 'Where they end.' },
      maxLength: {
        type: GraphQLInt,
        defaultValue: 4,
        description: `How many links at most, 1 to ${limits.pathLength}.`,
      },
      first: {
        type: GraphQLInt,
        defaultValue: defaultPaths,
        description: `How many paths at most, 1 to ${limits.pageSize}.`,
      },
      predicates: {
        type: new GraphQLList(new GraphQLNonNull(enums.predicate)),
        description: 'Only along links of these.',
      },
      avoid: { type: ids, description: `Through none of these, for instance not through a hub; up to ${limits.ids}.` },
      overlapping: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: false,
        description:
          'Only paths whose links may all have held at one time: a state from its beginning to its end, an event from its day on.',
      },
    },
    ...withForm({ form: 'paths' }),
  };
}
