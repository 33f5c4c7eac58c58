import { boundNames } from '@rendezvous/cypher/dates/dateBounds.ts';

/** The year of a stored date; null where it is unknown or may be one of several. */
export function yearOf(variable: string, property: string): string {
  const { min, max } = boundNames(property);
  return `CASE WHEN ${variable}.${min}.year = ${variable}.${max}.year THEN ${variable}.${min}.year END`;
}
