import type { GraphQLArgumentConfig, GraphQLInputObjectType } from 'graphql';

/** The argument `where`. */
export function whereArgument(type: GraphQLInputObjectType): GraphQLArgumentConfig {
  return {
    type,
    description: 'Only those of which this holds. What is null, or a variable that is not given, is left out.',
  };
}
