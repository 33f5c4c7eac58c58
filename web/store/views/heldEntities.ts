import type { EntityId, Hold } from '../viewTypes.ts';

/** The entities that are held, in the order they came. An expansion holds nothing unless its own entity is held. */
export function heldEntities(holds: readonly Hold[]): ReadonlySet<EntityId> {
  const held = new Set<EntityId>();
  let waiting = holds;
  for (;;) {
    const ready = waiting.filter(({ of }) => of === undefined || held.has(of));
    if (ready.length === 0) return held;
    for (const hold of ready) for (const id of hold.entities) held.add(id);
    waiting = waiting.filter((hold) => !ready.includes(hold));
  }
}
