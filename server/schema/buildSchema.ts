import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { entityTypes } from './entityTypes.ts';
import { rootFields } from './rootFields.ts';

/** The GraphQL schema of a vocabulary. Each field says by its form (`fieldForm.ts`) how it is answered. */
export function buildSchema(vocabulary: Vocabulary): GraphQLSchema {
  const types = entityTypes(vocabulary);
  return new GraphQLSchema({
    description:
      'People, agencies, nations, programs and disagreements in space diplomacy, with the evidence of every link.',
    query: new GraphQLObjectType({
      name: 'Query',
      description: 'Where every question begins. There is nothing to change: the graph is loaded from seed files.',
      fields: rootFields(vocabulary, types),
    }),
    types: [...types.kinds.values()],
  });
}
