import type { PredicateEnd, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { SharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

const text = (description: string): Field => ({ type: new GraphQLNonNull(GraphQLString), description });
const list = (type: GraphQLOutputType, description: string): Field => ({
  type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  description,
});

/** The field `vocabulary`: what a client needs for its legend and its filters. */
export function vocabularyField(vocabulary: Vocabulary, enums: SharedEnums): Field {
  const kindInfo = new GraphQLObjectType({
    name: 'KindInfo',
    description: 'A kind of entity.',
    fields: {
      kind: { type: new GraphQLNonNull(enums.kind), description: 'The kind.' },
      label: text('One of it: "Person".'),
      plural: text('Several of it: "People".'),
      sentence: text('What it is.'),
    },
  });
  const predicateInfo = new GraphQLObjectType({
    name: 'PredicateInfo',
    description: 'A predicate.',
    fields: {
      predicate: { type: new GraphQLNonNull(enums.predicate), description: 'The predicate.' },
      label: text('As its subject sees it: "leads".'),
      inverseLabel: text('As its object sees it: "led by".'),
      description: text('What it says.'),
      aspect: { type: new GraphQLNonNull(enums.aspect), description: 'How it stands in time.' },
      subjectKinds: list(enums.kind, 'Kinds that may stand as its subject.'),
      objectKinds: list(enums.kind, 'Kinds that may stand as its object.'),
    },
  });
  const kindsOf = (end: PredicateEnd) => (end.kinds === 'ANY' ? vocabulary.kinds.map(({ name }) => name) : end.kinds);
  const value = {
    kinds: vocabulary.kinds.map(({ name, label, plural, sentence }) => ({ kind: name, label, plural, sentence })),
    predicates: vocabulary.predicates.map(({ name, description, aspect, subject, object }) => ({
      predicate: name,
      label: subject.label,
      inverseLabel: object.label,
      description,
      aspect,
      subjectKinds: kindsOf(subject),
      objectKinds: kindsOf(object),
    })),
  };
  const type = new GraphQLObjectType({
    name: 'Vocabulary',
    description: 'The kinds and predicates of the graph.',
    fields: {
      kinds: list(kindInfo, 'In the order of the legend.'),
      predicates: list(predicateInfo, 'In the order of the vocabulary.'),
    },
  });
  return {
    type: new GraphQLNonNull(type),
    description: 'The kinds and predicates of the graph, in words.',
    ...withForm({ form: 'constant', value }),
  };
}

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
      release: { type: GraphQLString, description: 'Hash of the seed files that are loaded; null where none are.' },
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
