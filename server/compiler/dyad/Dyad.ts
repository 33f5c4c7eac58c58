import { type Compilation, freshName, parameter, type SelectedField, siteOf } from '../Compilation.ts';
import { dayParameter } from '../dayParameter.ts';
import { pageOf } from '../page.ts';

/** A dyad that is being compiled: Cypher variables of the two entities, and what its arguments ask for. */
export type Dyad = {
  name: string;
  a: string;
  b: string;
  /** The conditions under which what began with this link, and ended on that day, may reach into the asked time. */
  within(began: string, ...end: string[]): string[];
  /** The parameter with the size of a page. */
  limit: string;
  isOldestFirst: boolean;
  /** Variables of the lists that were looked up, by name. */
  lists: Map<string, string>;
};

/** The days that stand for a time without a beginning, and without an end. */
const [beforeAll, afterAll] = ['-9999-01-01', '9999-12-31'];

/** The dyad that the arguments of a field ask for. */
export function dyadOf(compilation: Compilation, field: SelectedField): Dyad {
  const { site, shape } = siteOf(compilation, field);
  const name = freshName(compilation, 'dyad');
  // A dyad takes Neo4j seconds to plan: with dates and without it is one statement, so that it is planned once.
  const since = dayParameter(compilation, site, 'since', 'min', beforeAll);
  const until = dayParameter(compilation, site, 'until', 'max', afterAll);
  return {
    name,
    a: `${name}A`,
    b: `${name}B`,
    // The end where it is known, else the beginning; what has no date may be of any time.
    within: (began, ...end) => [
      `coalesce(${[...end, `${began}.sinceMax`, since].join(', ')}) >= ${since}`,
      `coalesce(${began}.sinceMin <= ${until}, true)`,
    ],
    limit: parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values))),
    isOldestFirst: shape.order === 'OLDEST',
    lists: new Map(),
  };
}
