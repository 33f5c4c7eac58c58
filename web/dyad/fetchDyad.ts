import { ReachDocument } from '../api/generated/operations.ts';
import { RequestFailed, requestGraph } from '../api/requestGraph.ts';

/**
 * What the page is made of, loaded when it is first wanted. The server is asked first: Chromium does not fetch a module
 * again that it could not have once. Throws NotConnected or RequestFailed.
 */
export async function fetchDyad(signal: AbortSignal) {
  await requestGraph(ReachDocument, {}, signal);
  try {
    return await import('./Dyad.tsx');
  } catch (cause) {
    throw new RequestFailed('A part of this page did not come. Reload it when the server is back.', { cause });
  }
}
