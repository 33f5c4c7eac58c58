import type { EntityId, View } from '../viewTypes.ts';

/** True where the view holds something that came by expanding this entity. */
export function isExpanded(view: View, id: EntityId): boolean {
  return view.holds.some(({ of }) => of === id);
}
