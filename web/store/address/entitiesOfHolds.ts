import type { EntityId, Hold } from '../viewTypes.ts';

/** The entities that some holds name, each once, in the order in which they are named. */
export function entitiesOfHolds(holds: readonly Pick<Hold, 'entities'>[]): readonly EntityId[] {
  return [...new Set(holds.flatMap(({ entities }) => entities))];
}
