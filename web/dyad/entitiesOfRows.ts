import type { EntityId } from '../store/viewTypes.ts';
import type { Row } from './ledgers.ts';

/** Both sides, what their rows are of, and all that the claims of the rows name: those who act for a side among them. */
export function entitiesOfRows(
  { a, b }: { a: EntityId; b: EntityId },
  rows: readonly Pick<Row, 'entity' | 'link' | 'claims'>[],
): readonly EntityId[] {
  const named = rows.flatMap(({ entity, link, claims }) => [
    entity?.id,
    link?.from.id,
    link?.to.id,
    ...claims.flatMap(({ subject, object }) => [subject.id, object?.id]),
  ]);
  return [...new Set([a, b, ...named])].filter((id) => id !== undefined);
}
