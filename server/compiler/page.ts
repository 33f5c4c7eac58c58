import { defaultPageSize } from '../schema/pageTypes.ts';
import type { Arguments } from './Arguments.ts';
import type { SelectedField } from './Compilation.ts';

/** How a list is cut into pages, for the arguments of any request of the plan's shape. */
export type Page = {
  isBackward: boolean;
  size(argumentsOfSites: readonly Arguments[]): number;
  /** Statements may fetch one row more than the page; this drops it, and puts a page from the end into the list's order. */
  trim(rows: unknown[][], argumentsOfSites: readonly Arguments[]): unknown[][];
};

/**
 * The page that the arguments of a field ask for. `shape` says whether it is read from the end. A null asks for what the
 * field gives where nothing is said.
 */
export function pageOf({ definition }: SelectedField, site: number, shape: Arguments): Page {
  const isBackward = typeof shape.last === 'number';
  const unsaid = definition.args.find(({ name }) => name === 'first')?.defaultValue ?? defaultPageSize;
  const size = (values: readonly Arguments[]) => Number(values[site]?.first ?? values[site]?.last ?? unsaid);
  return {
    isBackward,
    size,
    trim: (rows, values) => {
      const kept = rows.slice(0, size(values));
      return isBackward ? kept.reverse() : kept;
    },
  };
}
