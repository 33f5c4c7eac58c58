import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { type Draft, withoutEmpty } from './Draft.ts';
import type { FactsEvidence } from './factsRow.ts';

/** Puts a claim and the sources of its evidence into a draft; what is empty in it is left out. */
export function addClaim(
  draft: Draft,
  id: string,
  claim: Readonly<Record<string, PlainMap[string] | undefined>>,
  { sources, evidence }: FactsEvidence,
): void {
  draft.sources.push(...sources);
  draft.claims.push({ id, claim: withoutEmpty(claim), evidence });
}
