import type { Rule } from '../Rule.ts';

/** A claim joins two different entities. */
export const selfLink: Rule = ({ items }) =>
  items.claims
    .filter(({ properties: { subject, object } }) => subject !== undefined && subject === object)
    .map(({ properties: { subject }, placeOf }) => ({
      rule: 'selfLink',
      severity: 'ERROR',
      place: placeOf('object'),
      expected: 'another entity than the subject',
      found: `${subject} at both ends`,
      nextStep: 'Name the other entity, or make it a claim about a value.',
    }));
