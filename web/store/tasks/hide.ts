import { hideEntity } from '../actions/hideEntity.ts';
import { viewStore } from '../viewStore.ts';
import type { EntityId } from '../viewTypes.ts';

/** Takes an entity off the canvas, under its name in the log of actions. */
export function hide(id: EntityId): void {
  const name = viewStore.getState().known.entities.get(id)?.name ?? id;
  viewStore.setState(hideEntity({ id, name }));
}
