import { fetchNeighbors } from '../../api/fetchNeighbors.ts';
import { reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import type { EntityId } from '../viewTypes.ts';
import { messageOf } from './messageOf.ts';
import { showEntity } from './showEntity.ts';
import { waitForOpening } from './waitForOpening.ts';
import { watchConnection } from './watchConnection.ts';

/** Shows and selects an entity of which but the id is known. */
export async function openEntity(id: EntityId): Promise<void> {
  try {
    await waitForOpening();
    const known = viewStore.getState().known.entities.get(id);
    if (known) return await showEntity(known);
    const { entities } = await watchConnection(fetchNeighbors({ ids: [id], first: 1, exclude: [] }));
    const entity = entities.find((one) => one.id === id);
    if (entity) await showEntity(entity);
    else viewStore.setState(reportTrouble(`No entity has the id ${id}.`));
  } catch (error) {
    viewStore.setState(reportTrouble(`${id} could not be shown. ${messageOf(error)}`));
  }
}
