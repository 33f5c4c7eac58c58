import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { spanInWords } from '../dates/spanInWords.ts';
import { amount } from '../parts/amount.ts';
import { KindMark } from '../parts/KindMark.tsx';
import { showAgain, showHidden } from '../store/actions/hideEntity.ts';
import { unpinEntities } from '../store/actions/pinEntities.ts';
import { resetFilters } from '../store/actions/setFilter.ts';
import { setSpan } from '../store/actions/setSpan.ts';
import { useLateView } from '../store/lateView.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { hiddenEntities } from '../store/views/hiddenEntities.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import type { Update } from '../store/viewTypes.ts';

const listedAtOnce = 50;

/** What the view holds in sum, and the ways back from filters, pins and what was hidden. */
export function LegendFoot() {
  const entities = useLateView(shownEntities).length;
  const links = useLateView(shownLinks).length;
  const held = useLateView(linksAsOf).length;
  const hidden = useView((state) => state.view.hidden.size);
  const span = useView((state) => state.view.span);
  const pinned = useView((state) => state.view.pinned);
  const hasFilters = useView((state) => state.view.filtered.size > 0);
  return (
    <div className="legend-foot">
      {hidden > 0 && <HiddenList />}
      {(hasFilters || hidden > 0 || span || pinned.size > 0) && (
        <div className="legend-actions">
          {hasFilters && (
            <Button className="button" onPress={() => act(resetFilters())}>
              Reset filters
            </Button>
          )}
          {span && (
            <Button className="button" onPress={() => act(setSpan({ span: null }))}>
              Clear span {spanInWords(span)}
            </Button>
          )}
          {hidden > 0 && (
            <Button className="button" onPress={() => act(showHidden())}>
              Show hidden
            </Button>
          )}
          {pinned.size > 0 && (
            <Button
              className="button"
              onPress={() =>
                act(unpinEntities({ ids: pinned.keys(), name: `unpin ${amount(pinned.size, 'entity', 'entities')}` }))
              }
            >
              Unpin all {pinned.size}
            </Button>
          )}
        </div>
      )}
      <p className="legend-sums" tabIndex={-1}>
        <span>
          <b>{entities}</b> {entities === 1 ? 'entity' : 'entities'}
        </span>
        <span>
          <b>{held}</b> {held < links && `of ${links} `}
          {links === 1 ? 'link' : 'links'}
        </span>
        <span>
          <b>{hidden}</b> hidden
        </span>
      </p>
    </div>
  );
}

function HiddenList() {
  const hidden = useView(hiddenEntities);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button className="legend-fold" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <ChevronRight aria-hidden />
        What is hidden
      </Button>
      {isOpen && (
        <ul className="hidden-list">
          {hidden.slice(0, listedAtOnce).map(({ id, kind, name }) => (
            <li key={id}>
              <KindMark kind={kind} size={18} />
              <span className="hidden-name">{name}</span>
              <Button className="button" aria-label={`Show ${name}`} onPress={() => act(showAgain({ id, name }))}>
                Show
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && hidden.length > listedAtOnce && (
        <p className="secondary">
          {listedAtOnce} of {hidden.length} are listed.
        </p>
      )}
    </div>
  );
}

/** The button may be gone with what it did: then the focus goes to the sums, which say what has become of it. */
function act(update: Update): void {
  const focused = document.activeElement;
  const foot = focused?.closest('.legend-foot');
  viewStore.setState(update);
  requestAnimationFrame(() => {
    if (!focused?.isConnected) foot?.querySelector<HTMLElement>('.hidden-list button, .legend-sums')?.focus();
  });
}
