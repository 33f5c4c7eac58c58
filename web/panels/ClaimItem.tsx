import { ClaimSentence } from '../parts/ClaimSentence.tsx';
import type { Claim } from '../store/viewTypes.ts';
import { EvidenceItem } from './EvidenceItem.tsx';

/** One claim with its evidence: its sentence, then its quotes. A deprecated one is struck, with the reason. */
export function ClaimItem({ claim }: { claim: Claim }) {
  const names = [claim.value ?? ''].filter(Boolean);
  return (
    <div className="claim">
      <ClaimSentence className="claim-sentence" claim={claim} />
      {claim.evidence.map((evidence) => (
        <EvidenceItem
          key={`${evidence.source.id} ${evidence.locator} ${evidence.quote}`}
          evidence={evidence}
          names={names}
        />
      ))}
    </div>
  );
}
