import type { Problem } from '../Problem.ts';
import { describedProperties } from '../propertiesOf.ts';
import type { Rule } from '../Rule.ts';

/** What must be there is there, and a claim has either an object or a value. */
export const requiredProperty: Rule = (context) => [
  ...describedProperties(context).flatMap(({ what, allowed, written, placeOf }) =>
    Object.entries(allowed)
      .filter(([name, { required }]) => required && (written[name] === undefined || written[name] === ''))
      .map(
        ([name]): Problem => ({
          rule: 'requiredProperty',
          severity: 'ERROR',
          place: placeOf(name),
          expected: `the property \`${name}\` of ${what}`,
          found: written[name] === undefined ? 'nothing' : 'an empty text',
          nextStep: `Write ${name}: …`,
        }),
      ),
  ),
  ...context.items.claims
    .filter(({ properties: { object, value } }) => (object === undefined) === (value === undefined))
    .map(
      ({ id, properties: { object }, placeOf }): Problem => ({
        rule: 'requiredProperty',
        severity: 'ERROR',
        place: placeOf('object'),
        expected: `either an object or a value in ${id}`,
        found: object === undefined ? 'neither' : 'both',
        nextStep: 'An entity is an object; anything else is a value.',
      }),
    ),
];
