import { claimProperties, sourceProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { GraphQLEnumType } from 'graphql';

/** An enum from values and what they mean. */
export function enumOf(name: string, description: string, values: Readonly<Record<string, string>>): GraphQLEnumType {
  return new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(Object.entries(values).map(([value, meaning]) => [value, { description: meaning }])),
  });
}

/** The enums that do not belong to one kind or predicate. */
export function sharedEnums(vocabulary: Vocabulary) {
  return {
    kind: enumOf(
      'Kind',
      'The kinds of entity. Each is also the name of a type.',
      Object.fromEntries(vocabulary.kinds.map((kind) => [kind.name, kind.sentence])),
    ),
    predicate: enumOf(
      'Predicate',
      'What a link says of its two ends.',
      Object.fromEntries(vocabulary.predicates.map((predicate) => [predicate.name, predicate.description])),
    ),
    direction: enumOf('Direction', 'How a link is seen from one of its ends.', {
      OUT: 'The entity is its subject.',
      IN: 'The entity is its object.',
      BOTH: 'Either.',
    }),
    sign: enumOf('Sign', 'Whether a link tells of working together or against each other.', {
      COOPERATION: 'Working together.',
      CONFLICT: 'Working against each other.',
      NEUTRAL: 'Neither.',
    }),
    aspect: enumOf('Aspect', 'How a predicate stands in time.', {
      STATE: 'It holds over an interval.',
      EVENT: 'It happened, and stays so.',
    }),
    certainty: enumOf('Certainty', 'How sure a link has to be at a time.', {
      POSSIBLE: 'It may hold then, as far as its dates are known.',
      CERTAIN: 'Its dates leave no doubt that it holds then; what is only planned is never certain.',
    }),
    modality: enumOf('Modality', claimProperties.modality.description, claimProperties.modality.values),
    confidence: enumOf('Confidence', claimProperties.confidence.description, claimProperties.confidence.values),
    rank: enumOf('Rank', claimProperties.rank.description, claimProperties.rank.values),
    sourceType: enumOf('SourceType', sourceProperties.type.description, sourceProperties.type.values),
  };
}

export type SharedEnums = ReturnType<typeof sharedEnums>;
