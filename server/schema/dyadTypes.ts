import type { Predicate, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { dateScalar } from './dateScalar.ts';
import { type entityTypes, linkPropertyFields } from './entityTypes.ts';
import { enumOf } from './enums.ts';
import { list, text } from './plainFields.ts';

type Types = ReturnType<typeof entityTypes>;
type Fields = GraphQLFieldConfigMap<unknown, unknown>;

/** With fewer rows than this, a ledger says that they are too few. */
export const fewRows = 5;

const cursor = text('Its place: `after` goes on behind it.');
const count = (description: string) => ({ type: new GraphQLNonNull(GraphQLInt), description });

/** What `dyad` answers: two ledgers that are never netted, and what belongs to neither of them apart. */
export function dyadTypes(vocabulary: Vocabulary, types: Types): GraphQLObjectType {
  const { entity } = types;
  const ledger = ledgerType(types);
  const after = { after: { type: GraphQLString, description: 'Only rows behind this cursor.' } };
  const ledgerField = (description: string) => ({ type: new GraphQLNonNull(ledger), description, args: after });
  return new GraphQLObjectType({
    name: 'Dyad',
    description:
      'Two entities, a and b, and what is between them. A side is the entity itself; of a nation, its agencies too, while they were its own; at meetings also who led an agency of it, held an office in it or was its citizen. Who acts for both sides acts for neither. A former state is another nation: nothing of the Soviet Union is in a dyad of Russia. No field sets one ledger off against the other.',
    fields: {
      a: { type: entity, description: 'The one; null where its id is not known.' },
      b: { type: entity, description: 'The other; null where its id is not known.' },
      cooperation: ledgerField(
        'Links of sign COOPERATION between the sides, and what both share by such links: meetings that both attended, agreements that both signed or ratified, programs and bodies to which both belonged at one time.',
      ),
      conflict: ledgerField(
        'Links of sign CONFLICT between the sides, and disagreements in which they stand against each other: one supports what the other opposes; or the stance of one is not known, and nobody else takes the contrary one; or no stance of either is known, and nobody else is party.',
      ),
      incidents: ledgerField('Disagreements of type INCIDENT to which both are parties and in which nobody opposes.'),
      unopposed: ledgerField(
        'The other disagreements to which both are parties: they stand on one side, one takes none, or what is known does not say that they stand against each other.',
      ),
      votes: {
        type: new GraphQLNonNull(votesType(vocabulary, types)),
        description:
          'Resolutions on which both nations voted. They are no rows of the ledgers, whose other rows they would drown; and to vote alike is not yet to work together.',
        args: after,
      },
    },
  });
}

function ledgerType({ entity, claims }: Types): GraphQLObjectType {
  const row = new GraphQLObjectType({
    name: 'DyadRow',
    description: 'One link between the sides, or one entity that both share by links of their own.',
    fields: {
      cursor,
      on: {
        type: dateScalar,
        description:
          'When it began: of a meeting its day, of what else both share when the later of the two came in. Null: unknown.',
      },
      until: {
        type: dateScalar,
        description: 'When it ended: of a shared entity, when the first of the two left; `..` goes on. Null: unknown.',
      },
      title: text('The name of the shared entity, or the link in words.'),
      entity: { type: entity, description: 'What both share; null of a link between the sides.' },
      link: { type: claims.link, description: 'The link between the sides; null of a shared entity.' },
      verified: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Any evidence of any claim verified.' },
      claim: { type: new GraphQLNonNull(claims.claim), description: 'The first of `claims`.' },
      claims: list(claims.claim, 'All claims that it rests on: those of a, then those of b, by date.'),
    },
  });
  const year = new GraphQLObjectType({
    name: 'YearCount',
    description: 'How many rows began in a year.',
    fields: { year: count('The year.'), count: count('How many.') },
  });
  return new GraphQLObjectType({
    name: 'DyadLedger',
    description: 'Rows of one sort: a page of them, and how many there are in all.',
    fields: {
      total: count('On all pages.'),
      undated: count('How many of them stand in no year: their beginning is unknown, or may be of several years.'),
      tooFew: {
        type: GraphQLString,
        description: `Where there are fewer than ${fewRows}: a sentence which says that this is too little to tell how things stand.`,
      },
      byYear: list(year, 'How many of them began in which year; years without one are left out.'),
      rows: list(row, 'The page, by beginning; those without one stand last.'),
    },
  });
}

function votesType(vocabulary: Vocabulary, { entity, kinds, claims }: Types): GraphQLObjectType {
  const voted = vocabulary.predicates.find(({ name }) => name === 'VOTED');
  const row = new GraphQLObjectType({
    name: 'VotePair',
    description: 'How two nations voted on one resolution.',
    fields: {
      cursor,
      on: { type: dateScalar, description: 'When they voted.' },
      resolution: {
        type: new GraphQLNonNull(kinds.get('Resolution') ?? entity),
        description: 'On what.',
      },
      ...votesOf(voted),
      outcome: {
        type: new GraphQLNonNull(
          enumOf('VoteOutcome', 'How two votes stand to each other.', {
            ALIKE: 'Both in favour, or both against.',
            OPPOSED: 'One in favour, the other against.',
            ABSTAINED: 'One or both abstained: neither alike nor opposed.',
          }),
        ),
        description: 'How the two stand to each other.',
      },
      claims: list(claims.claim, 'The claims of a and b.'),
    },
  });
  return new GraphQLObjectType({
    name: 'DyadVotes',
    description: 'Votes of two nations on the same resolutions.',
    fields: {
      total: count('On how many both voted.'),
      alike: count('How often both were in favour, or both against.'),
      opposed: count('How often one was in favour and the other against.'),
      abstained: count('How often one or both abstained.'),
      rows: list(row, 'A page of them, by date.'),
    },
  });
}

function votesOf(voted: Predicate | undefined): Fields {
  const vote = voted && linkPropertyFields(voted).vote;
  if (vote === undefined) return {};
  return {
    a: { ...vote, description: 'The vote of a.' },
    b: { ...vote, description: 'The vote of b.' },
  };
}
