import type { ViewClaim } from '../api/fetchViewClaims.ts';

export type CitedSource = { readonly number: number; readonly source: ViewClaim['evidence'][number]['source'] };

/** The sources of some claims, each once, numbered in the order in which they are met. */
export function citedSources(claims: readonly ViewClaim[]): ReadonlyMap<string, CitedSource> {
  const cited = new Map<string, CitedSource>();
  for (const { evidence } of claims) {
    for (const { source } of evidence) {
      if (!cited.has(source.id)) cited.set(source.id, { number: cited.size + 1, source });
    }
  }
  return cited;
}
