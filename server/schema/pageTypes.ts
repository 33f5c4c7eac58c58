import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { limits } from '../limits/limits.ts';
import { withForm } from './fieldForm.ts';

/** The page size where neither `first` nor `last` is given. */
export const defaultPageSize = 25;

/** Relay's paging arguments. */
export const pageArguments: GraphQLFieldConfigArgumentMap = {
  first: { type: GraphQLInt, description: `From the front, 1 to ${limits.pageSize}; ${defaultPageSize} unless said.` },
  after: { type: GraphQLString, description: 'Behind this cursor.' },
  last: { type: GraphQLInt, description: `From the end, 1 to ${limits.pageSize}.` },
  before: { type: GraphQLString, description: 'Before this cursor.' },
};

export const pageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands in the whole list.',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Whether more stands behind this page.' },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Whether more stands before it.' },
    startCursor: { type: GraphQLString, description: 'Cursor of the first edge.' },
    endCursor: { type: GraphQLString, description: 'Cursor of the last edge.' },
  },
});

type ConnectionNames = { connection: string; edge: string; of: string };

/**
 * A Relay connection type and its edge type.
 * @param edgeFields what an edge carries beside cursor and node
 * @param ownFields what the connection has beside its page
 */
export function connectionType(
  names: ConnectionNames,
  node: () => GraphQLOutputType,
  edgeFields: () => GraphQLFieldConfigMap<unknown, unknown> = () => ({}),
  ownFields: GraphQLFieldConfigMap<unknown, unknown> = {},
): GraphQLObjectType {
  const edge = new GraphQLObjectType({
    name: names.edge,
    description: `One of ${names.of}.`,
    fields: () => ({
      cursor: { type: new GraphQLNonNull(GraphQLString), description: 'Its place.', ...withForm({ form: 'cursor' }) },
      node: {
        type: new GraphQLNonNull(node()),
        description: 'The far end.',
        ...withForm({ form: 'role', role: 'node' }),
      },
      ...edgeFields(),
    }),
  });
  return new GraphQLObjectType({
    name: names.connection,
    description: `A page of ${names.of}.`,
    fields: () => ({
      totalCount: { type: new GraphQLNonNull(GraphQLInt), description: 'On all pages.' },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node()))),
        description: 'Without their edges.',
        ...withForm({ form: 'role', role: 'node' }),
      },
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
        description: 'In order.',
      },
      pageInfo: { type: new GraphQLNonNull(pageInfo), description: 'Where the page stands.' },
      ...ownFields,
    }),
  });
}
