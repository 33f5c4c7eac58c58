import { type GraphQLFieldConfig, GraphQLList, GraphQLNonNull, type GraphQLOutputType, GraphQLString } from 'graphql';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** A field that always has a text. */
export function text(description: string): Field {
  return { type: new GraphQLNonNull(GraphQLString), description };
}

/** A field that is a list, none of whose members is null. */
export function list(type: GraphQLOutputType, description: string): Field {
  return { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))), description };
}
