import { ReachDocument } from './generated/operations.ts';
import { RequestFailed, requestGraph } from './requestGraph.ts';

/**
 * What a page is made of, imported when it is first wanted. The server is asked first: Chromium does not fetch a module
 * again that it could not have once. Throws NotConnected or RequestFailed.
 */
export async function fetchPart<Part>(load: () => Promise<Part>, signal: AbortSignal): Promise<Part> {
  await requestGraph(ReachDocument, {}, signal);
  try {
    return await load();
  } catch (cause) {
    throw new RequestFailed('A part of this page did not come. Reload it when the server is back.', { cause });
  }
}
