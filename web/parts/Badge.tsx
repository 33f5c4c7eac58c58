import { BadgeCheck, CircleDashed } from 'lucide-react';
import type { Claim, Link } from '../store/viewTypes.ts';
import { signWords } from './signWords.ts';

/** Whether evidence was checked against its source. */
export function VerifiedBadge({ isVerified }: { isVerified: boolean }) {
  return isVerified ? (
    <span className="badge verified">
      <BadgeCheck aria-hidden />
      Verified
    </span>
  ) : (
    <span className="badge unverified">
      <CircleDashed aria-hidden />
      Unverified
    </span>
  );
}

/** How a source puts it, unless it states it as a fact. */
export function ModalityBadge({ modality }: { modality: Claim['modality'] }) {
  if (modality === 'PLANNED') return <span className="badge planned">Planned</span>;
  if (modality === 'INFERRED') return <span className="badge plain">Inferred</span>;
  return modality === 'OPINION' ? <span className="badge plain">Opinion</span> : null;
}

/** How sure it is. */
export function ConfidenceBadge({ confidence }: { confidence: Claim['confidence'] }) {
  if (confidence === 'DISPUTED') return <span className="badge disputed">Disputed</span>;
  return <span className="badge plain">{confidence === 'LIKELY' ? 'Likely' : 'Certain'}</span>;
}

/** Of which sign a link is. */
export function SignBadge({ sign }: { sign: Link['sign'] }) {
  return <span className="badge plain">{signWords[sign]}</span>;
}

/** That a link may hold on the date of the view, but not for sure. */
function PossibleBadge() {
  return <span className="badge plain">Possible</span>;
}

/** What a row says of a link beside its neighbour: only what is out of the ordinary. */
export function DoubtBadges(props: {
  link: Pick<Link, 'modality' | 'confidence' | 'verified'>;
  /** True where it is only possible on the date of the view. */
  isPossible?: boolean;
}) {
  const { link, isPossible = false } = props;
  return (
    <>
      {isPossible && <PossibleBadge />}
      <ModalityBadge modality={link.modality} />
      {link.confidence !== 'CERTAIN' && <ConfidenceBadge confidence={link.confidence} />}
      {!link.verified && <VerifiedBadge isVerified={false} />}
    </>
  );
}
