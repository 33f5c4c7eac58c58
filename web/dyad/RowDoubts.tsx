import { ConfidenceBadge, ModalityBadge } from '../parts/Badge.tsx';
import type { Claim } from '../store/viewTypes.ts';

const modalities = { PLANNED: 'planned', INFERRED: 'inferred', OPINION: 'opinion' } as const;
const confidences = { DISPUTED: 'disputed', LIKELY: 'likely' } as const;

/** What is out of the ordinary in the claims of a row: of all of them, or of a part. */
export function RowDoubts({ claims }: { claims: readonly Claim[] }) {
  const share = (has: (claim: Claim) => boolean) => {
    const count = claims.filter(has).length;
    return count === 0 ? 'none' : count === claims.length ? 'all' : 'part';
  };
  const shown = [
    ...(Object.keys(modalities) as (keyof typeof modalities)[]).map((modality) => ({
      word: modalities[modality],
      of: share((claim) => claim.modality === modality),
      badge: <ModalityBadge key={modality} modality={modality} />,
    })),
    ...(Object.keys(confidences) as (keyof typeof confidences)[]).map((confidence) => ({
      word: confidences[confidence],
      of: share((claim) => claim.confidence === confidence),
      badge: <ConfidenceBadge key={confidence} confidence={confidence} />,
    })),
  ];
  return shown.map(({ word, of, badge }) => {
    if (of === 'none') return null;
    return of === 'all' ? (
      badge
    ) : (
      <span key={word} className="badge plain">
        Partly {word}
      </span>
    );
  });
}
