import { OpenSourceDocument } from '../../api/generated/operations.ts';
import { requestGraph } from '../../api/requestGraph.ts';
import { drawEntities } from '../actions/drawEntities.ts';
import { reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import { messageOf } from './messageOf.ts';
import { waitForOpening } from './waitForOpening.ts';
import { watchConnection } from './watchConnection.ts';

/** How many entities the graph of a source holds at most, where no other number is asked for. */
const mostDrawn = 100;

/** Draws the entities that the claims of a source name, with the links among them, in the place of what is drawn. */
export async function drawSource({ id, title }: { id: string; title: string }): Promise<void> {
  try {
    await waitForOpening();
    const { sourceGraph } = await watchConnection(requestGraph(OpenSourceDocument, { source: id }));
    const ids = sourceGraph.entities.map((entity) => entity.id);
    viewStore.setState(
      drawEntities({
        ids,
        neighbors: [sourceGraph],
        title: ids.length < mostDrawn ? `What “${title}” names` : `The first ${mostDrawn} entities of “${title}”`,
        name: `draw ${title}`,
      }),
    );
  } catch (error) {
    viewStore.setState(reportTrouble(`“${title}” could not be drawn. ${messageOf(error)}`));
  }
}
