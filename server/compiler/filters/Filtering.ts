import { type Compilation, parameter } from '../Compilation.ts';
import type { Roles } from '../Row.ts';

/** Where in the arguments of a field a value stands: `['where', 'or', 0, 'name', 'eq']`. */
export type ValuePath = readonly (string | number)[];

/** What a condition is compiled from. */
export type Filtering = {
  compilation: Compilation;
  /** The field whose argument is read for each request. */
  site: number;
  path: ValuePath;
  /** The Cypher variables that the conditions speak of. */
  roles: Roles;
  /** Whether what is compiled stands under a `not`: there, what is unknown has to be told from what is true. */
  isNegated: boolean;
};

/** The same, one step further in. */
export function stepIn(filtering: Filtering, ...keys: ValuePath): Filtering {
  return { ...filtering, path: [...filtering.path, ...keys] };
}

/** The parameter that carries the value at the path, as `convert` makes it. */
export function valueParameter(
  { compilation, site, path }: Filtering,
  convert: (value: unknown) => unknown = (value) => value,
): string {
  return parameter(compilation, (values) => convert(valueAt(values[site], path)));
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
}

/**
 * A condition that may be unknown. Cypher drops what is unknown, as what is false; only under a `not` it has to be said.
 */
export function leaf({ isNegated }: Filtering, condition: string): string {
  return isNegated ? `coalesce(${condition}, false)` : condition;
}

/** Conditions that all have to hold, as one. */
export function allOf(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'true';
  return conditions.length === 1 ? String(conditions[0]) : `(${conditions.join(' AND ')})`;
}
