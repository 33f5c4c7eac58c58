import { defaultPageSize } from '../schema/pageTypes.ts';
import type { Arguments } from './Compilation.ts';

/** The page size of a field, from the arguments of a request. */
export function pageOf(site: number): (argumentsOfSites: readonly Arguments[]) => number {
  return (values) => Number(values[site]?.first ?? values[site]?.last ?? defaultPageSize);
}
