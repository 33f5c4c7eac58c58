import type { ReactNode } from 'react';
import { select } from '../store/actions/select.ts';
import { viewStore } from '../store/viewStore.ts';
import type { Link } from '../store/viewTypes.ts';
import { keepTogether } from './keepTogether.ts';
import { SignMark } from './LinkMark.tsx';

/** A link as its sentence, which opens on its evidence; after it what else is to be said. */
export function SentenceRow({ link, children }: { link: Link; children: ReactNode }) {
  return (
    <button
      type="button"
      className="sentence-row"
      onClick={() => viewStore.setState(select({ type: 'link', id: link.id }))}
    >
      <SignMark sign={link.sign} isPlanned={link.modality === 'PLANNED'} />
      <span>
        <span className="sentence-text">{keepTogether(link.claim.sentence)}</span> {children}
      </span>
    </button>
  );
}
