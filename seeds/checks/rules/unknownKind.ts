import { didYouMean } from '../nearest.ts';
import type { Rule } from '../Rule.ts';

/** An entity is of a kind of the vocabulary. */
export const unknownKind: Rule = ({ items, vocabulary }) => {
  const kinds = vocabulary.kinds.map(({ name }) => name);
  return items.entities
    .filter(({ kind }) => !kinds.includes(kind))
    .map(({ id, kind, placeOf }) => ({
      rule: 'unknownKind',
      severity: 'ERROR',
      place: placeOf(),
      expected: 'a kind of the vocabulary',
      found: `${id} of the kind ${kind}`,
      nextStep: didYouMean(kind, kinds, `The kinds are ${kinds.join(', ')}.`),
    }));
};
