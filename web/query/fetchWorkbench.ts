import { ReachDocument } from '../api/generated/operations.ts';
import { RequestFailed, requestGraph } from '../api/requestGraph.ts';

/**
 * The schema as the server tells it, and the component that queries are written in, which is loaded when it is first
 * wanted. The server is asked first: Chromium does not fetch a module again that it could not have once.
 * Throws NotConnected or RequestFailed.
 */
export async function fetchWorkbench(signal: AbortSignal) {
  await requestGraph(ReachDocument, {}, signal);
  const { Workbench, fetchSchema } = await loadWorkbench();
  return { Workbench, schema: await fetchSchema(signal) };
}

async function loadWorkbench() {
  try {
    return await import('./loadWorkbench.ts');
  } catch (cause) {
    throw new RequestFailed('A part of this page did not come. Reload it when the server is back.', { cause });
  }
}
