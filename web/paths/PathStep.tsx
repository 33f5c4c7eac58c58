import { amount } from '../parts/amount.ts';
import { DoubtBadges, VerifiedBadge } from '../parts/Badge.tsx';
import { SentenceRow } from '../parts/SentenceRow.tsx';
import { useView } from '../store/viewStore.ts';
import { holdingAsOf } from '../store/views/holdings.ts';
import { isDoubted } from '../store/views/isPossible.ts';
import type { Link } from '../store/viewTypes.ts';

/** A step of a path as a sentence, with how sure it is. */
export function PathStep({ link }: { link: Link }) {
  const isPossible = useView((state) => isDoubted(holdingAsOf(state, link), link));
  return (
    <SentenceRow link={link}>
      <span className="path-doubts">
        {link.verified && <VerifiedBadge isVerified />}
        <DoubtBadges link={link} isPossible={isPossible} />
        <span className="secondary">{amount(link.sourceCount, 'source')}</span>
      </span>
    </SentenceRow>
  );
}
