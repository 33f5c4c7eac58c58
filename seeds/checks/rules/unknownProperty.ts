import { didYouMean } from '../nearest.ts';
import { describedProperties } from '../propertiesOf.ts';
import type { Rule } from '../Rule.ts';

/** Every property is one that its kind or predicate may carry. */
export const unknownProperty: Rule = (context) =>
  describedProperties(context).flatMap(({ what, allowed, written, placeOf }) =>
    Object.keys(written)
      .filter((name) => !Object.hasOwn(allowed, name))
      .map((name) => ({
        rule: 'unknownProperty',
        severity: 'ERROR' as const,
        place: placeOf(name),
        expected: `a property that ${what} may carry`,
        found: name,
        nextStep: didYouMean(name, Object.keys(allowed), `It may carry ${Object.keys(allowed).join(', ')}.`),
      })),
  );
