import { DyadSidesDocument, type DyadSidesQuery } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import type { DyadAddress } from './dyadAddress.ts';

export type Sides = DyadSidesQuery['dyad'];

/** Who the two sides are, and how they voted. Throws NotConnected or RequestFailed. */
export async function fetchSides({ a, b, since, until }: DyadAddress, signal: AbortSignal): Promise<Sides> {
  const variables = { a, b, ...(since && { since }), ...(until && { until }) };
  return (await requestGraph(DyadSidesDocument, variables, signal)).dyad;
}
