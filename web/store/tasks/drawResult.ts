import { fetchNeighbors } from '../../api/fetchNeighbors.ts';
import { amount } from '../../parts/amount.ts';
import { drawEntities } from '../actions/drawEntities.ts';
import { reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import type { EntityId } from '../viewTypes.ts';
import { messageOf } from './messageOf.ts';
import { waitForOpening } from './waitForOpening.ts';
import { watchConnection } from './watchConnection.ts';

/** How many entities one result draws at most. */
export const drawnAtOnce = 500;
/** How many ids the server takes in one request. */
const idsAtOnce = 100;

/** Draws the entities of a result, with the links among them, in the place of what is drawn. */
export async function drawResult(found: readonly EntityId[]): Promise<void> {
  const ids = found.slice(0, drawnAtOnce);
  const what = amount(ids.length, 'entity', 'entities');
  try {
    await waitForOpening();
    const neighbors = [];
    for (let from = 0; from < ids.length; from += idsAtOnce) {
      const batch = ids.slice(from, from + idsAtOnce);
      // Links to what is excluded come too, so that the batches are linked among each other.
      const exclude = ids.filter((id) => !batch.includes(id));
      neighbors.push(await watchConnection(fetchNeighbors({ ids: batch, first: 1, exclude })));
    }
    viewStore.setState(drawEntities({ ids, neighbors, title: 'What a query found', name: `draw ${what} of a query` }));
  } catch (error) {
    viewStore.setState(reportTrouble(`The ${what} could not be drawn. ${messageOf(error)}`));
  }
}
