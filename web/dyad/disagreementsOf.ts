import type { Entity } from '../store/viewTypes.ts';
import type { Row } from './ledgers.ts';

/** The disagreements that some rows are of, each once, in the order of the rows. */
export function disagreementsOf(rows: readonly Pick<Row, 'entity'>[]): readonly Entity[] {
  const all = rows.flatMap(({ entity }) => (entity?.kind === 'Disagreement' ? [entity] : []));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
