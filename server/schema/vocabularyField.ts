import type { PredicateEnd, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type GraphQLFieldConfig, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import type { SharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { list, text } from './plainFields.ts';
import { withExample } from './withExample.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

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
    description: withExample(
      'The kinds and predicates of the graph, in words.',
      '{ vocabulary { kinds { kind plural sentence } predicates { predicate label inverseLabel aspect } } }',
    ),
    ...withForm({ form: 'constant', value }),
  };
}
