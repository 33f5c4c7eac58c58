import type { Claim } from '../store/viewTypes.ts';

export type SortedClaims = {
  /** Claims that contradict one another, together. */
  readonly contradictions: readonly (readonly Claim[])[];
  readonly values: readonly Claim[];
  readonly deprecated: readonly Claim[];
  readonly opinions: readonly Claim[];
};

/** Puts claims in the sections of a panel, each in one only. Claims that are drawn as links are left out unless contradicted. */
export function sortClaims(claims: readonly Claim[]): SortedClaims {
  const contradictions = groupContradictions(claims);
  const taken = new Set(contradictions.flat().map(({ id }) => id));
  const rest = claims.filter(({ id }) => !taken.has(id));
  const deprecated = rest.filter(({ rank }) => rank === 'DEPRECATED');
  const standing = rest.filter(({ rank }) => rank !== 'DEPRECATED');
  const opinions = standing.filter(({ modality }) => modality === 'OPINION');
  const values = standing.filter(({ modality, object }) => modality !== 'OPINION' && object === null);
  return { contradictions, values, deprecated, opinions };
}

function groupContradictions(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims.filter((candidate) => contradicts(candidate, claims))) {
    const group = groups.find((members) => members.some((member) => doContradict(member, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function contradicts(claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some((other) => other !== claim && doContradict(claim, other));
}

function doContradict(a: Claim, b: Claim): boolean {
  return a.contradicts.some(({ id }) => id === b.id) || b.contradicts.some(({ id }) => id === a.id);
}
