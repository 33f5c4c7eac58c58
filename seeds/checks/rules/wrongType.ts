import type { Plain } from '@rendezvous/cypher/values/PlainMap.ts';
import type { Property } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { describedProperties } from '../propertiesOf.ts';
import type { Rule } from '../Rule.ts';

const forms: Readonly<Record<Property['type'], string>> = {
  TEXT: 'text',
  DATE: 'a date as text',
  CODE: 'text',
  TEXTS: 'a list of texts',
  BOOLEAN: 'true or false',
};

/** Every value is of the type that the vocabulary gives its property. */
export const wrongType: Rule = (context) =>
  describedProperties(context).flatMap(({ what, allowed, written, placeOf }) =>
    Object.entries(written).flatMap(([name, value]) => {
      const type = allowed[name]?.type;
      if (type === undefined || isOf(type, value)) return [];
      return [
        {
          rule: 'wrongType',
          severity: 'ERROR' as const,
          place: placeOf(name),
          expected: `${forms[type]} in \`${name}\` of ${what}`,
          found: JSON.stringify(value),
          nextStep: type === 'TEXTS' ? 'Put it into brackets.' : `Write ${forms[type]}.`,
        },
      ];
    }),
  );

function isOf(type: Property['type'], value: Plain): boolean {
  if (type === 'BOOLEAN') return typeof value === 'boolean';
  if (type === 'TEXTS') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'string';
}
