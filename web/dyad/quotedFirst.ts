import type { Claim } from '../store/viewTypes.ts';

/** The same claims and their evidence, those with the words of a source before those without. */
export function quotedFirst(claims: readonly Claim[]): readonly Claim[] {
  const quotes = (claim: Claim) => Number(claim.evidence.some(({ quote }) => quote));
  return claims
    .map((claim) => ({
      ...claim,
      evidence: claim.evidence.toSorted((one, other) => Number(!!other.quote) - Number(!!one.quote)),
    }))
    .sort((one, other) => quotes(other) - quotes(one));
}
