import { type GraphQLFieldConfig, GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';
import { limits } from '../limits/limits.ts';
import type { aggregateFields } from './aggregate/aggregateField.ts';
import { dateScalar } from './dateScalar.ts';
import type { entityTypes } from './entityTypes.ts';
import { withForm } from './fieldForm.ts';
import { connectionType, pageArguments } from './pageTypes.ts';
import { withExample } from './withExample.ts';

/** The field `timeline`: the links of some entities, in the order of time. */
export function timelineField(
  { enums, claims }: ReturnType<typeof entityTypes>,
  aggregates: ReturnType<typeof aggregateFields>,
): GraphQLFieldConfig<unknown, unknown> {
  const aggregate = aggregates.ofLinks(
    'TimelineGrouping',
    '{ timeline(ids: ["agency:nasa"]) { aggregate(by: SINCE_YEAR) { unknown groups { key count } } } }',
  );
  const connection = connectionType(
    { connection: 'TimelineConnection', edge: 'TimelineEdge', of: 'the links of a timeline' },
    () => claims.link,
    () => ({}),
    { aggregate },
  );
  return {
    type: new GraphQLNonNull(connection),
    description: withExample(
      'What began when: the links of these entities, each once, by their beginning; links without a date stand last.',
      '{ timeline(ids: ["program:iss", "agency:roscosmos"], since: "2021", until: "2022", first: 10) { totalCount nodes { since until predicate from { name } to { name } claim { sentence } } } }',
    ),
    args: {
      ids: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
        description: `Whose links; up to ${limits.ids}.`,
      },
      predicates: { type: new GraphQLList(new GraphQLNonNull(enums.predicate)), description: 'Only links of these.' },
      since: {
        type: dateScalar,
        description:
          'Only links that may reach into the time from here on: a state by its end, an event by its day. Undated links always may.',
      },
      until: { type: dateScalar, description: 'Only links that may have begun by then.' },
      ...pageArguments,
    },
    ...withForm({ form: 'connection', over: { walk: 'timeline' } }),
  };
}
