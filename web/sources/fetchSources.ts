import {
  SourceClaimsDocument,
  type SourceClaimsQuery,
  SourcesDocument,
  type SourceWhere,
} from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import type { ReadSource, RestingClaim } from './sourceTypes.ts';
import { orders, type Wanted } from './wanted.ts';

const sourcesAtOnce = 25;
const claimsAtOnce = 20;

/** A page of the sources that are wanted, after a cursor. Throws NotConnected or RequestFailed. */
export async function fetchSources(wanted: Wanted, after: string | null, signal: AbortSignal) {
  const variables = { where: whereOf(wanted), orderBy: [...orders[wanted.order].by], first: sourcesAtOnce, after };
  return { head: null, page: (await requestGraph(SourcesDocument, variables, signal)).sources };
}

function whereOf({ text, type }: Wanted): SourceWhere {
  const contains = text.trim();
  return {
    ...(contains !== '' && { or: [{ title: { contains } }, { publisher: { contains } }] }),
    ...(type !== null && { type: { eq: type } }),
  };
}

const noClaims = { totalCount: 0, nodes: [] as RestingClaim[], pageInfo: { hasNextPage: false, endCursor: null } };

/** A source with a page of the claims that rest on it; null in its place where no source has the id. Throws as fetchSources. */
export async function fetchClaims(source: string, after: string | null, signal: AbortSignal) {
  const { node } = await requestGraph(SourceClaimsDocument, { source, first: claimsAtOnce, after }, signal);
  const head = isSource(node) ? node : null;
  return { head, page: head?.claims ?? noClaims };
}

function isSource(node: SourceClaimsQuery['node']): node is ReadSource {
  return node !== null && 'title' in node;
}
