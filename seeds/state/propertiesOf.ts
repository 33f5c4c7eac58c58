import type { Row } from '../reading/Rows.ts';
import type { PropertyMap, PropertyValue } from './GraphState.ts';

/** The values of a row as properties; `without` names keys to leave out. */
export function propertiesOf(row: Row, ...without: readonly string[]): PropertyMap {
  const entries = [...row.cells].filter(([key]) => !without.includes(key));
  return Object.fromEntries(entries.map(([key, { value }]) => [key, value as PropertyValue])); // the checks have seen the types
}
