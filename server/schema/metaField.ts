import { type GraphQLFieldConfig, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import type { SharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { list, text } from './plainFields.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** The field `_meta`: which data the server answers from. */
export function metaField(enums: SharedEnums): Field {
  const kindCount = new GraphQLObjectType({
    name: 'KindCount',
    description: 'How many entities there are of one kind.',
    fields: {
      kind: { type: new GraphQLNonNull(enums.kind), description: 'The kind.' },
      total: { type: new GraphQLNonNull(GraphQLInt), description: 'How many.' },
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
    },
  });
  return {
    type: new GraphQLNonNull(type),
    description: 'Which data and which schema the server answers from.',
    ...withForm({ form: 'meta' }),
  };
}
