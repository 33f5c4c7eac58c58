import type { GraphQLEnumType, GraphQLFieldConfigArgumentMap } from 'graphql';
import { dateScalar } from './dateScalar.ts';

/** The arguments by which a field says as of when links are asked for; what stands below inherits them. */
export function timeArguments(certainty: GraphQLEnumType): GraphQLFieldConfigArgumentMap {
  return {
    asOf: {
      type: dateScalar,
      description: 'Only links that hold then, here and below; null: of all time. Unless said, as the field above.',
    },
    certainty: { type: certainty, description: 'How sure they have to be; POSSIBLE unless said.' },
  };
}
