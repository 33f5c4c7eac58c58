import { openPaths } from '../store/actions/readPaths.ts';
import { viewStore } from '../store/viewStore.ts';
import type { EntityId } from '../store/viewTypes.ts';
import { pageEvents } from './pageEvents.ts';

/** Opens the paths from an entity, and leads to what is still to be chosen. */
export function openPathsFrom(id: EntityId | null): void {
  viewStore.setState(openPaths(id));
  dispatchEvent(new Event(pageEvents.pathsOpened));
}

/** Opens the paths from the selected entity, or, where none is selected, between two that are still to be chosen. */
export function openPathsOfSelected(): void {
  const { selected } = viewStore.getState().view;
  openPathsFrom(selected?.type === 'entity' ? selected.id : null);
}
