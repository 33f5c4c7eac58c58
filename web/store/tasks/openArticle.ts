import { OpenSourceDocument } from '../../api/generated/operations.ts';
import { requestGraph } from '../../api/requestGraph.ts';
import { reportTrouble } from '../actions/notices.ts';
import { failOpening, openGraph, retryOpening } from '../actions/openGraph.ts';
import { viewStore } from '../viewStore.ts';
import { messageOf } from './messageOf.ts';

/** The source whose graph the page opens on. */
export const articleId = 'source:article-duffy-bakanov';

/** Fetches what the page opens on, and shows it: at first alone, later in the place of what is shown. */
export async function openArticle(name = 'open the first graph'): Promise<void> {
  const isFirst = viewStore.getState().opening.state !== 'ready';
  if (isFirst) viewStore.setState(retryOpening());
  try {
    viewStore.setState(openGraph(await requestGraph(OpenSourceDocument, { source: articleId }), name));
  } catch (error) {
    const message = messageOf(error);
    viewStore.setState(
      isFirst ? failOpening(message) : reportTrouble(`The first graph could not be opened. ${message}`),
    );
  }
}
