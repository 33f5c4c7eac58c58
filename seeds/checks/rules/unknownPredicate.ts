import { didYouMean } from '../nearest.ts';
import type { Rule } from '../Rule.ts';

/** A claim about two entities has a predicate of the vocabulary; one about a value has a name of its own in camelCase. */
export const unknownPredicate: Rule = ({ items, vocabulary }) => {
  const predicates = vocabulary.predicates.map(({ name }) => name);
  return items.claims.flatMap(({ properties: { predicate, object, value }, placeOf }) => {
    if (typeof predicate !== 'string') return [];
    const about = value !== undefined && object === undefined;
    const known = about ? /^[a-z][A-Za-z0-9]*$/.test(predicate) : predicates.includes(predicate);
    if (known) return [];
    return [
      {
        rule: 'unknownPredicate',
        severity: 'ERROR',
        place: placeOf('predicate'),
        expected: about
          ? 'a name in camelCase, since the claim has a value and no object'
          : 'a predicate of the vocabulary',
        found: predicate,
        nextStep: about
          ? 'Write it as in firstOfTheirKindSince.'
          : didYouMean(predicate, predicates, `The predicates are ${predicates.join(', ')}.`),
      },
    ];
  });
};
