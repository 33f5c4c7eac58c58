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

/** The dyad that the arguments of a field ask for. */
export function dyadOf(compilation: Compilation, field: SelectedField): Dyad {
  const { site, shape } = siteOf(compilation, field);
  const name = freshName(compilation, 'dyad');
  const day = (argument: 'since' | 'until', bound: 'min' | 'max') =>
    typeof shape[argument] === 'string' ? dayParameter(compilation, site, argument, bound) : undefined;
  const [since, until] = [day('since', 'min'), day('until', 'max')];
  return {
    name,
    a: `${name}A`,
    b: `${name}B`,
    // The end where it is known, else the beginning; what has no date may be of any time.
    within: (began, ...end) => [
      ...(since === undefined ? [] : [`coalesce(${[...end, `${began}.sinceMax`, since].join(', ')}) >= ${since}`]),
      ...(until === undefined ? [] : [`coalesce(${began}.sinceMin <= ${until}, true)`]),
    ],
    limit: parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values))),
    isOldestFirst: shape.order === 'OLDEST',
    lists: new Map(),
  };
}
