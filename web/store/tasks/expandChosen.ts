import { fetchNeighbors } from '../../api/fetchNeighbors.ts';
import { amount } from '../../parts/amount.ts';
import { expandEntities } from '../actions/expandEntities.ts';
import { markBusy } from '../actions/expandEntity.ts';
import { announce, reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import { chosenEntities } from '../views/chosenEntities.ts';
import { heldEntities } from '../views/heldEntities.ts';
import { messageOf } from './messageOf.ts';
import { watchConnection } from './watchConnection.ts';

/** How many chosen entities are expanded at once at most: the server takes no more ids in one request. */
export const expandedAtOnce = 100;
/** How many neighbours that brings at most, in all. */
export const broughtAtOnce = 60;

/** Brings the next neighbours of all that is chosen into the view, those with most links to it first, as one action. */
export async function expandChosen(): Promise<void> {
  const state = viewStore.getState();
  const of = chosenEntities(state)
    .slice(0, expandedAtOnce)
    .map(({ id }) => id);
  if (of.length === 0 || of.some((id) => state.busy.has(id))) return;
  const what = amount(of.length, 'entity', 'entities');
  const setBusy = (isBusy: boolean) =>
    viewStore.setState((now) => of.reduce((next, id) => markBusy({ id, isBusy })(next), now));
  setBusy(true);
  try {
    const asked = new Set(of);
    const exclude = [...heldEntities(state.view.holds)].filter((id) => !asked.has(id));
    const neighbors = await watchConnection(fetchNeighbors({ ids: of, first: broughtAtOnce, exclude }));
    const brought = neighbors.entities.filter(({ id }) => !asked.has(id)).length;
    viewStore.setState(
      brought === 0
        ? announce(`All neighbours of the ${what} are shown.`)
        : expandEntities({ of, neighbors, name: `expand ${what}` }),
    );
  } catch (error) {
    viewStore.setState(reportTrouble(`The ${what} were not expanded. ${messageOf(error)}`));
  } finally {
    setBusy(false);
  }
}
