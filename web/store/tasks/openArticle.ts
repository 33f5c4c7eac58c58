import { OpenSourceDocument } from '../../api/generated/operations.ts';
import { requestGraph } from '../../api/requestGraph.ts';
import { failOpening, openGraph, retryOpening } from '../actions/openGraph.ts';
import { viewStore } from '../viewStore.ts';
import { messageOf } from './messageOf.ts';

/** The source whose graph the page opens on. */
export const articleId = 'source:article-duffy-bakanov';

/** Fetches what the page opens on. */
export async function openArticle(): Promise<void> {
  viewStore.setState(retryOpening());
  try {
    viewStore.setState(openGraph(await requestGraph(OpenSourceDocument, { source: articleId })));
  } catch (error) {
    viewStore.setState(failOpening(messageOf(error)));
  }
}
