import { goesOn } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { remember } from '../../state/remember.ts';
import type { Problem } from '../Problem.ts';
import { type Described, describedProperties } from '../propertiesOf.ts';
import type { Rule } from '../Rule.ts';

const readDate = remember(parseDate);

/** What comes first, and what after it. */
const pairs = [
  ['since', 'until'],
  ['born', 'died'],
  ['founded', 'dissolved'],
  ['launchedOn', 'landedOn'],
] as const;

/** Every date is EDTF and a day of the calendar, and no end lies before its beginning. */
export const impossibleDate: Rule = (context) =>
  describedProperties(context).flatMap((described) => [...unreadable(described), ...reversed(described)]);

function unreadable({ allowed, written, placeOf }: Described): Problem[] {
  return Object.entries(written)
    .filter(([name, value]) => allowed[name]?.type === 'DATE' && typeof value === 'string')
    .filter(([name, value]) => readDate(String(value)) === undefined && !(name === 'until' && value === goesOn))
    .map(([name, value]) => ({
      rule: 'impossibleDate',
      severity: 'ERROR',
      place: placeOf(name),
      expected: `a date that there is, as in 2018, 2018-10, 2018-10-11 or 2018~, in \`${name}\``,
      found: String(value),
      nextStep:
        value === goesOn
          ? 'Leave it out: absent is unknown. `..` is for `until`: it goes on.'
          : 'Write only as much of the date as is known.',
    }));
}

function reversed({ written, placeOf }: Described): Problem[] {
  return pairs.flatMap(([first, then]): Problem[] => {
    const begin = readDate(String(written[first]));
    const end = readDate(String(written[then]));
    if (begin === undefined || end === undefined || end.max >= begin.min) return [];
    return [
      {
        rule: 'impossibleDate',
        severity: 'ERROR',
        place: placeOf(then),
        expected: `\`${then}\` not before \`${first}\`, ${begin.text}`,
        found: end.text,
        nextStep: 'Turn them round, or mend the one that is wrong.',
      },
    ];
  });
}
