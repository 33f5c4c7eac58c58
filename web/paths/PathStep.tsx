import { amount } from '../parts/amount.ts';
import { DoubtBadges, VerifiedBadge } from '../parts/Badge.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { SignMark } from '../parts/LinkMark.tsx';
import { select } from '../store/actions/select.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { holdingAsOf } from '../store/views/holdings.ts';
import { isDoubted } from '../store/views/isPossible.ts';
import type { Link } from '../store/viewTypes.ts';

/** A step of a path as a sentence, which opens on its evidence. */
export function PathStep({ link }: { link: Link }) {
  const isPossible = useView((state) => isDoubted(holdingAsOf(state, link), link));
  return (
    <button
      type="button"
      className="sentence-row path-step"
      onClick={() => viewStore.setState(select({ type: 'link', id: link.id }))}
    >
      <SignMark sign={link.sign} isPlanned={link.modality === 'PLANNED'} />
      <span>
        <span className="sentence-text">{keepTogether(link.claim.sentence)}</span>{' '}
        <span className="path-doubts">
          {link.verified && <VerifiedBadge isVerified />}
          <DoubtBadges link={link} isPossible={isPossible} />
          <span className="secondary">{amount(link.sourceCount, 'source')}</span>
        </span>
      </span>
    </button>
  );
}
