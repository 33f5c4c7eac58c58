import { fetchAmong } from '../../api/fetchAmong.ts';
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

/**
 * Draws the entities of a result, with the links among them, in the place of what is drawn.
 * @param title what the view is called then
 * @param name what the log of actions calls it
 */
export async function drawResult(
  found: readonly EntityId[],
  title = 'What a query found',
  name?: string,
): Promise<void> {
  const ids = found.slice(0, drawnAtOnce);
  const what = amount(ids.length, 'entity', 'entities');
  try {
    await waitForOpening();
    const neighbors = await watchConnection(fetchAmong(ids));
    viewStore.setState(
      drawEntities({
        ids,
        neighbors,
        title: titleOf(title, ids.length, found.length),
        name: name ?? `draw ${what} of a query`,
      }),
    );
  } catch (error) {
    viewStore.setState(reportTrouble(`The ${what} could not be drawn. ${messageOf(error)}`));
  }
}

function titleOf(title: string, drawn: number, found: number): string {
  return drawn < found ? `${title}: ${drawn} of ${found} entities` : title;
}
