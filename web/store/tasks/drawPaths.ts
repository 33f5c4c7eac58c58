import { fetchAmong } from '../../api/fetchAmong.ts';
import type { FoundPath } from '../../api/fetchPaths.ts';
import { drawPaths as draw } from '../actions/drawPaths.ts';
import { reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import { heldEntities } from '../views/heldEntities.ts';
import { messageOf } from './messageOf.ts';
import { watchConnection } from './watchConnection.ts';

/** Draws some paths beside what is drawn, with the links that their entities have to what is there. */
export async function drawPaths(paths: readonly FoundPath[], name: string): Promise<void> {
  const held = heldEntities(viewStore.getState().view.holds);
  const wanted = new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const fresh = [...wanted].filter((id) => !held.has(id));
  try {
    const neighbors = await watchConnection(fetchAmong(fresh, [...held]));
    viewStore.setState(draw({ paths, neighbors, name }));
  } catch (error) {
    viewStore.setState(reportTrouble(`The paths could not be drawn. ${messageOf(error)}`));
  }
}
