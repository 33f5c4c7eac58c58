import type { EntityId, State } from '../viewTypes.ts';
import { groupOf } from './shownGroups.ts';

/** The entity that is selected, or the two ends of the link that is. */
export function selectedEntities(state: Pick<State, 'known' | 'view'>): readonly EntityId[] {
  const { selected } = state.view;
  if (selected?.type === 'entity') return [selected.id];
  const group = selected ? groupOf(state, selected.id) : undefined;
  return group ? [group.from, group.to] : [];
}
