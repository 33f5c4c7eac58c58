import { boundNames } from '@rendezvous/cypher/dates/dateBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { allOf, type Filtering, leaf, stepIn, valueParameter } from './Filtering.ts';
import { given, type Operators, valueConditions } from './valueConditions.ts';

/**
 * The conditions on a date that is known as precisely as it is, from the first and the last day that it may mean.
 * @param isEnd it may be `..`: then its last day is open, and its first day is the last of which somebody spoke
 */
export function dateConditions(
  filtering: Filtering,
  variable: string,
  { property, isEnd = false }: { property: string; isEnd?: boolean },
  operators: Operators,
): string[] {
  const { min, max } = boundNames(property);
  const [first, last] = [`${variable}.${min}`, `${variable}.${max}`];
  return given(operators).flatMap(([name, value]) => {
    if (name === 'eq' || name === 'isNull') {
      return valueConditions(filtering, `${variable}.${property}`, { [name]: value });
    }
    const day = (end: 'min' | 'max') =>
      `date(${valueParameter(stepIn(filtering, name), (date) => parseDate(String(date))?.[end])})`;
    // An end that is not known has days too: the loader wrote by when it cannot have been.
    const known = isEnd ? [`${variable}.${property} IS NOT NULL`] : [];
    return leaf(filtering, allOf([...known, ...conditions[name as Comparison]({ first, last, day, isEnd })]));
  });
}

type Comparison = 'on' | 'overlaps' | 'before' | 'after';
type Compared = { first: string; last: string; day(end: 'min' | 'max'): string; isEnd: boolean };

const conditions: Readonly<Record<Comparison, (compared: Compared) => string[]>> = {
  on: ({ first, last, day }) => [`${first} >= ${day('min')}`, `${last} <= ${day('max')}`],
  overlaps: ({ first, last, day, isEnd }) =>
    isEnd
      ? [`(${first} IS NULL OR ${first} <= ${day('max')})`, `(${last} IS NULL OR ${last} >= ${day('min')})`]
      : [`${first} <= ${day('max')}`, `${last} >= ${day('min')}`],
  before: ({ last, day }) => [`${last} < ${day('min')}`],
  after: ({ first, day }) => [`${first} > ${day('max')}`],
};
