import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { Draft } from './Draft.ts';

/** The claims that earlier importers made, by what they say of which two entities. */
export type EarlierClaims = {
  find(subject: string, predicate: string, object: string): ClaimRow | undefined;
  /** The same fact stands in another source too: it gets that evidence. */
  addEvidence(claim: ClaimRow, evidence: readonly PlainMap[]): void;
};

export function earlierClaims(drafts: readonly Draft[]): EarlierClaims {
  const keyOf = (subject: unknown, predicate: unknown, object: unknown) => `${subject} ${predicate} ${object}`;
  const claims = new Map<string, ClaimRow>();
  for (const row of drafts.flatMap((draft) => draft.claims)) {
    const key = keyOf(row.claim.subject, row.claim.predicate, row.claim.object);
    if (!claims.has(key)) claims.set(key, row);
  }
  return {
    find: (...ends) => claims.get(keyOf(...ends)),
    addEvidence: (claim, evidence) => {
      claim.evidence = [...claim.evidence, ...evidence];
    },
  };
}
