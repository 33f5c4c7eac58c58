import {
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { SharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { list, text } from './plainFields.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

function count(description: string): Field {
  return { type: new GraphQLNonNull(GraphQLInt), description };
}

/** The field `_meta`: which data the server answers from. */
export function metaField(enums: SharedEnums): Field {
  const kindCount = new GraphQLObjectType({
    name: 'KindCount',
    description: 'How many entities there are of one kind.',
    fields: {
      kind: { type: new GraphQLNonNull(enums.kind), description: 'The kind.' },
      total: count('How many.'),
      verified: count('How many of them are named by a claim with evidence that was seen in its source.'),
    },
  });
  const source = new GraphQLObjectType({
    name: 'SourceCoverage',
    description: 'A source, how it is to be named, and how many claims rest on it.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: 'Its id.' },
      title: text('Its title.'),
      authors: list(GraphQLString, 'Who made it.'),
      publisher: { type: GraphQLString, description: 'Who published it.' },
      url: { type: GraphQLString, description: 'Where it stands.' },
      licence: { type: GraphQLString, description: 'Under which licence it may be used.' },
      claims: count('How many claims rest on it.'),
    },
  });
  const coverage = new GraphQLObjectType({
    name: 'KindCoverage',
    description: 'What is known of one kind. What is absent is not known, which does not make it untrue.',
    fields: {
      kind: { type: new GraphQLNonNull(enums.kind), description: 'The kind.' },
      entities: count('How many entities.'),
      claims: count('How many claims name one of them.'),
      verified: count('How many of those have evidence that was seen in its source.'),
      from: { type: GraphQLString, description: 'The first day that one of them speaks of, ISO 8601.' },
      to: { type: GraphQLString, description: 'The last day that one of them speaks of, ISO 8601.' },
      sources: list(source, 'The sources that most of them rest on.'),
    },
  });
  const type = new GraphQLObjectType({
    name: 'Meta',
    description: 'Which data and which schema the server answers from.',
    fields: {
      release: {
        type: GraphQLString,
        description:
          'Hash of what is loaded; the same for the same entities, sources and claims. Null where nothing is.',
      },
      loadedAt: { type: GraphQLString, description: 'When they were loaded, ISO 8601, UTC.' },
      schemaVersion: text('Changes when the schema does.'),
      counts: list(kindCount, 'How much there is of each kind.'),
      coverage: list(coverage, 'What is known of each kind, how much of it is verified, and on what it rests.'),
      dataSets: list(source, 'The data sets that claims rest on, most claims first.'),
    },
  });
  return {
    type: new GraphQLNonNull(type),
    description: withExample(
      'Which data and which schema the server answers from.',
      '{ _meta { release loadedAt schemaVersion counts { kind total } } }',
    ),
    ...withForm({ form: 'meta' }),
  };
}
