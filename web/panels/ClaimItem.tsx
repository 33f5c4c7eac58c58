import { ConfidenceBadge, ModalityBadge } from '../parts/Badge.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import type { Claim } from '../store/viewTypes.ts';
import { EvidenceItem } from './EvidenceItem.tsx';

/** One claim with its evidence: its sentence, then its quotes. A deprecated one is struck, with the reason. */
export function ClaimItem({ claim }: { claim: Claim }) {
  const names = [claim.value ?? ''].filter(Boolean);
  return (
    <div className="claim">
      <p className="claim-sentence">
        {claim.rank === 'DEPRECATED' ? <s>{keepTogether(claim.sentence)}</s> : keepTogether(claim.sentence)}{' '}
        <span className="claim-badges">
          {claim.rank === 'DEPRECATED' && <span className="badge deprecated">Deprecated</span>}
          {claim.rank === 'PREFERRED' && <span className="badge plain">Preferred</span>}
          <ModalityBadge modality={claim.modality} />
          {claim.confidence !== 'CERTAIN' && <ConfidenceBadge confidence={claim.confidence} />}
        </span>
      </p>
      {claim.rankReason && <p className="secondary">{keepTogether(claim.rankReason)}</p>}
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
