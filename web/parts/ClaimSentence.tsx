import { ConfidenceBadge, ModalityBadge } from './Badge.tsx';
import { keepTogether } from './keepTogether.ts';

type Props = {
  readonly className: string;
  readonly claim: {
    readonly sentence: string;
    readonly rank: string;
    readonly rankReason: string | null;
    readonly modality: Parameters<typeof ModalityBadge>[0]['modality'];
    readonly confidence: Parameters<typeof ConfidenceBadge>[0]['confidence'];
  };
};

/** What a claim says, and how sure that is. A deprecated one is struck, with the reason. */
export function ClaimSentence({ className, claim }: Props) {
  return (
    <>
      <p className={className}>
        {claim.rank === 'DEPRECATED' ? <s>{keepTogether(claim.sentence)}</s> : keepTogether(claim.sentence)}{' '}
        <span className="claim-badges">
          {claim.rank === 'DEPRECATED' && <span className="badge deprecated">Deprecated</span>}
          {claim.rank === 'PREFERRED' && <span className="badge plain">Preferred</span>}
          <ModalityBadge modality={claim.modality} />
          {claim.confidence !== 'CERTAIN' && <ConfidenceBadge confidence={claim.confidence} />}
        </span>
      </p>
      {claim.rankReason && <p className="secondary">{keepTogether(claim.rankReason)}</p>}
    </>
  );
}
