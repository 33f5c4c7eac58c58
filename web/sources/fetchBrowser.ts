import { ReachDocument } from '../api/generated/operations.ts';
import { RequestFailed, requestGraph } from '../api/requestGraph.ts';

/**
 * The component that lists the sources, which is loaded when it is first wanted. The server is asked first: Chromium
 * does not fetch a module again that it could not have once. Throws NotConnected or RequestFailed.
 */
export async function fetchBrowser(signal: AbortSignal) {
  await requestGraph(ReachDocument, {}, signal);
  try {
    return { SourceBrowser: (await import('./SourceBrowser.tsx')).SourceBrowser };
  } catch (cause) {
    throw new RequestFailed('A part of this page did not come. Reload it when the server is back.', { cause });
  }
}
