import { batchesOf } from '../parts/batchesOf.ts';
import { ViewClaimsDocument, type ViewClaimsQuery } from './generated/operations.ts';
import { requestGraph } from './requestGraph.ts';

export type ViewClaim = ViewClaimsQuery['claims']['nodes'][number];

/** How many claims the server gives in one answer. */
const claimsAtOnce = 100;

/** The claims of some ids, with their evidence, by id. */
export async function fetchViewClaims(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ViewClaim>> {
  const batches = batchesOf(ids, claimsAtOnce);
  const answers = await Promise.all(batches.map((batch) => requestGraph(ViewClaimsDocument, { ids: batch }, signal)));
  return new Map(answers.flatMap(({ claims }) => claims.nodes.map((claim) => [claim.id, claim] as const)));
}
