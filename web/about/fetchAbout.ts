import { AboutDocument, type AboutQuery } from '../api/generated/operations.ts';
import { NotConnected, requestGraph } from '../api/requestGraph.ts';

export type About = AboutQuery;

/** What the graph covers, and the component that tells it, which is loaded with it. Throws NotConnected or RequestFailed. */
export async function fetchAbout(signal: AbortSignal) {
  const [Coverage, about] = await Promise.all([loadCoverage(), requestGraph(AboutDocument, {}, signal)]);
  return { Coverage, about };
}

async function loadCoverage() {
  try {
    return (await import('./Coverage.tsx')).Coverage;
  } catch (cause) {
    throw new NotConnected('The server cannot be reached.', { cause });
  }
}
