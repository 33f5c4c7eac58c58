import { didYouMean } from '../nearest.ts';
import type { Problem } from '../Problem.ts';
import { describedProperties } from '../propertiesOf.ts';
import type { Rule } from '../Rule.ts';

/** A property with a closed list of values has one of them. */
export const closedList: Rule = (context) =>
  describedProperties(context).flatMap(({ allowed, written, placeOf }) =>
    Object.entries(written).flatMap(([name, value]): Problem[] => {
      const property = allowed[name];
      if (property?.type !== 'CODE' || typeof value !== 'string' || Object.hasOwn(property.values, value)) return [];
      const values = Object.keys(property.values);
      return [
        {
          rule: 'closedList',
          severity: 'ERROR',
          place: placeOf(name),
          expected: `one of ${values.join(', ')} in \`${name}\``,
          found: value,
          nextStep: didYouMean(value, values, 'Take one of the list.'),
        },
      ];
    }),
  );
