import { shortHash } from '../parts/shortHash.ts';
import { useView } from '../store/viewStore.ts';
import type { Claim } from '../store/viewTypes.ts';
import { CopyText } from './CopyText.tsx';
import { citeClaim } from './citeClaim.ts';

/** Copies a claim with its quotes and sources, ready for a note. */
export function CopyClaim({ claim }: { claim: Claim }) {
  const release = useView(({ opening }) => (opening.state === 'ready' ? opening.meta.release : null));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="share-actions">
      <CopyText text={citeClaim(claim, release && shortHash(release), today)} label="Copy with sources" />
    </div>
  );
}
