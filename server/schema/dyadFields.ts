import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type GraphQLFieldConfig, GraphQLID, GraphQLInt, GraphQLNonNull } from 'graphql';
import { limits } from '../limits/limits.ts';
import { dateScalar } from './dateScalar.ts';
import { dyadTypes } from './dyadTypes.ts';
import type { entityTypes } from './entityTypes.ts';
import { enumOf } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { defaultPageSize } from './pageTypes.ts';
import { stancesType } from './stancesType.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** The root fields for two that are held against each other: `dyad` and `stances`. */
export function dyadFields(
  vocabulary: Vocabulary,
  types: ReturnType<typeof entityTypes>,
): Record<'dyad' | 'stances', Field> {
  const id = (description: string) => ({ type: new GraphQLNonNull(GraphQLID), description });
  return {
    dyad: {
      type: new GraphQLNonNull(dyadTypes(vocabulary, types)),
      description: withExample(
        'What two entities, mostly nations, do together and what against each other: two ledgers and never one score.',
        '{ dyad(a: "nation:USA", b: "nation:RUS", since: "2018") { cooperation { total tooFew byYear { year count } rows { on title claim { sentence } } } conflict { total rows { on until title } } incidents { rows { on title } } } }',
      ),
      args: {
        a: id('The one.'),
        b: id('The other.'),
        since: {
          type: dateScalar,
          description:
            'Only rows that may reach into the time from here on: by their end, or by their beginning where no end is known. Undated rows always may.',
        },
        until: { type: dateScalar, description: 'Only rows that may have begun by then.' },
        first: {
          type: GraphQLInt,
          defaultValue: defaultPageSize,
          description: `How many rows of each list at most, 1 to ${limits.pageSize}.`,
        },
        order: {
          type: enumOf('DyadOrder', 'Which rows come first.', {
            NEWEST: 'Those that began last.',
            OLDEST: 'Those that began first.',
          }),
          defaultValue: 'NEWEST',
          description: 'Which rows come first.',
        },
      },
      ...withForm({ form: 'dyad' }),
    },
    stances: {
      type: stancesType(vocabulary, types),
      description: withExample(
        'How the parties of a disagreement stand to what it is about; null where the id is not of one.',
        '{ stances(disagreement: "disagreement:ukraine-war") { issues actors { name } rows { actor { name } towards stance since } } }',
      ),
      args: {
        disagreement: id('Its id.'),
        first: {
          type: GraphQLInt,
          defaultValue: limits.pageSize,
          description: `How many rows at most, 1 to ${limits.pageSize}.`,
        },
      },
      ...withForm({ form: 'stances' }),
    },
  };
}
