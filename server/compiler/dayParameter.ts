import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { type Compilation, parameter } from './Compilation.ts';

/**
 * The first or the last day of the date that an argument of a field says: `date($p0)`.
 * @param otherwise the day where the argument is not given
 */
export function dayParameter(
  compilation: Compilation,
  site: number,
  argument: string,
  bound: 'min' | 'max',
  otherwise?: string,
): string {
  return `date(${parameter(compilation, (values) => parseDate(String(values[site]?.[argument]))?.[bound] ?? otherwise)})`;
}
