import type { ViewClaim } from '../api/fetchViewClaims.ts';

export type CitedSource = {
  readonly number: number;
  readonly source: ViewClaim['evidence'][number]['source'];
  /** Whether it was opened for at least one of the claims. */
  readonly isVerified: boolean;
};

/** The sources of some claims, each once, numbered in the order in which they are met. */
export function citedSources(claims: readonly ViewClaim[]): ReadonlyMap<string, CitedSource> {
  const cited = new Map<string, CitedSource>();
  for (const { evidence } of claims) {
    for (const { source, verified } of evidence) {
      const { number, isVerified } = cited.get(source.id) ?? { number: cited.size + 1, isVerified: false };
      cited.set(source.id, { number, source, isVerified: isVerified || verified });
    }
  }
  return cited;
}
