import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import type { entityTypes } from './entityTypes.ts';
import { withForm } from './fieldForm.ts';
import { list } from './plainFields.ts';

type Types = ReturnType<typeof entityTypes>;

/** What the fields for exploring answer: search results and neighbourhoods. */
export function exploreTypes({ enums, entity, claims }: Types) {
  const searchResult = new GraphQLObjectType({
    name: 'SearchResult',
    description: 'An entity that was found, and why.',
    fields: {
      entity: {
        type: new GraphQLNonNull(entity),
        description: 'What was found.',
        ...withForm({ form: 'role', role: 'self' }),
      },
      matchedName: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Which of its names matched best.',
        ...withForm({ form: 'matchedName' }),
      },
      score: {
        type: new GraphQLNonNull(GraphQLFloat),
        description: 'How well it matched; only to be compared within one answer.',
        ...withForm({ form: 'score' }),
      },
    },
  });
  const search = new GraphQLObjectType({
    name: 'SearchConnection',
    description: 'The best matches, best first.',
    fields: {
      totalCount: { type: new GraphQLNonNull(GraphQLInt), description: 'How many matched in all.' },
      nodes: list(searchResult, 'The best of them.'),
    },
  });
  const count = new GraphQLObjectType({
    name: 'NeighborCount',
    description: 'How many distinct neighbours an entity has by one predicate, direction and kind.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: 'The entity whose neighbours are counted.' },
      predicate: { type: new GraphQLNonNull(enums.predicate), description: 'By which predicate.' },
      direction: { type: new GraphQLNonNull(enums.direction), description: 'OUT or IN, seen from the entity.' },
      kind: { type: new GraphQLNonNull(enums.kind), description: 'Of which kind the neighbours are.' },
      total: { type: new GraphQLNonNull(GraphQLInt), description: 'How many there are.' },
      shown: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many of them are in `entities` or were excluded.',
      },
    },
  });
  const neighborhood = new GraphQLObjectType({
    name: 'Neighborhood',
    description: 'Entities, the links among them, and counts of what lies beyond.',
    fields: {
      entities: list(entity, 'The asked ones, then their neighbours: those with most links to them first.'),
      links: list(
        claims.link,
        'The links that touch one of `entities` and reach another or an excluded one; of the asked predicates.',
      ),
      counts: list(count, 'For each asked entity, what there is and what of it is shown.'),
    },
  });
  return { search, neighborhood };
}
