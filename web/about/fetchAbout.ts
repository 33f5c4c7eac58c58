import { AboutDocument, type AboutQuery } from '../api/generated/operations.ts';
import { RequestFailed, requestGraph } from '../api/requestGraph.ts';

export type About = AboutQuery;

/**
 * What the graph covers, and the component that tells it, which is loaded when it is first wanted. The component comes
 * second: Chromium does not fetch a module again that it could not have once, so a server that is gone is noticed before.
 * Throws NotConnected or RequestFailed.
 */
export async function fetchAbout(signal: AbortSignal) {
  const about = await requestGraph(AboutDocument, {}, signal);
  return { Coverage: await loadCoverage(), about };
}

async function loadCoverage() {
  try {
    return (await import('./Coverage.tsx')).Coverage;
  } catch (cause) {
    throw new RequestFailed('A part of this page did not come. Reload it when the server is back.', { cause });
  }
}
