import { linkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import { type entityTypes, linkPropertyFields } from './entityTypes.ts';
import { withForm } from './fieldForm.ts';
import { list } from './plainFields.ts';
import { propertyFields } from './propertyFields.ts';

/** What `stances` answers: who stands how to what, and since when that is known. */
export function stancesType(
  vocabulary: Vocabulary,
  { entity, kinds, claims }: ReturnType<typeof entityTypes>,
): GraphQLObjectType {
  const partyTo = vocabulary.predicates.find(({ name }) => name === 'PARTY_TO');
  const { since, until } = linkProperties;
  const row = new GraphQLObjectType({
    name: 'Stance',
    description:
      'How one party stands to one issue. No stance or UNKNOWN: no position of it is known; NEUTRAL: it said that it takes no side.',
    fields: {
      actor: {
        type: new GraphQLNonNull(entity),
        description: 'Who.',
        ...withForm({ form: 'role', role: 'node' }),
      },
      ...(partyTo && linkPropertyFields(partyTo)),
      ...propertyFields({ since, until }, 'Link'),
      claim: {
        type: new GraphQLNonNull(claims.claim),
        description: 'What it rests on.',
        ...withForm({ form: 'one', step: 'claim' }),
      },
    },
  });
  return new GraphQLObjectType({
    name: 'Stances',
    description: 'A matrix of actors and issues. Where an actor has no row on an issue, no position of it is known.',
    fields: {
      disagreement: {
        type: new GraphQLNonNull(kinds.get('Disagreement') ?? entity),
        description: 'About what.',
        ...withForm({ form: 'role', role: 'self' }),
      },
      actors: list(entity, 'All parties, by name.'),
      issues: list(GraphQLString, 'Towards what stances are taken, in the order of the alphabet.'),
      total: { type: new GraphQLNonNull(GraphQLInt), description: 'How many rows there are.' },
      rows: list(row, 'By name of the actor, issue and date; several of one actor where its position changed.'),
    },
  });
}
