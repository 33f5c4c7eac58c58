import { fetchNeighbors } from '../../api/fetchNeighbors.ts';
import { addEntity, readAhead } from '../actions/addEntity.ts';
import { reportTrouble } from '../actions/notices.ts';
import { select } from '../actions/select.ts';
import { viewStore } from '../viewStore.ts';
import { heldEntities } from '../views/heldEntities.ts';
import { shownEntities } from '../views/shownEntities.ts';
import type { Entity } from '../viewTypes.ts';
import { messageOf } from './messageOf.ts';
import { watchConnection } from './watchConnection.ts';

/** Selects an entity that a search found; brings it into the view, with its links to what is there, if need be. */
export async function showEntity(entity: Entity): Promise<void> {
  const state = viewStore.getState();
  if (shownEntities(state).some(({ id }) => id === entity.id)) {
    viewStore.setState(select({ type: 'entity', id: entity.id }));
    return;
  }
  viewStore.setState(readAhead(entity));
  try {
    const exclude = [...heldEntities(state.view.holds)].filter((held) => held !== entity.id);
    const neighbors = await watchConnection(fetchNeighbors({ ids: [entity.id], first: 1, exclude }));
    viewStore.setState(addEntity({ entity, neighbors }));
  } catch (error) {
    const { selected } = viewStore.getState().view;
    if (selected?.id === entity.id) viewStore.setState(select(null));
    viewStore.setState(reportTrouble(`${entity.name} could not be shown. ${messageOf(error)}`));
  }
}
