import type { PlainMap } from '../values/PlainMap.ts';
import type { Column } from './Column.ts';

/** The same properties in the order of the columns, others after them by name: the database keeps no order. */
export function inOrder(properties: PlainMap, columns: readonly Column[]): PlainMap {
  const known = columns.map(({ name }) => name).filter((name) => Object.hasOwn(properties, name));
  const others = Object.keys(properties)
    .filter((name) => !known.includes(name))
    .sort();
  return Object.fromEntries([...known, ...others].map((name) => [name, properties[name] ?? null]));
}
