import { lazy, type PointerEvent, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useView } from '../store/viewStore.ts';
import { closePanel } from './closePanel.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { focusView } from './focusView.ts';
import { LinkPanel } from './LinkPanel.tsx';
import { pageEvents } from './pageEvents.ts';
import { SentencesPanel } from './SentencesPanel.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

const ComparePanel = lazy(async () => ({ default: (await import('./ComparePanel.tsx')).ComparePanel }));

type Height = 'half' | 'full';

/** Where the selection is read. On a phone it is a sheet that comes from below, and can be drawn up or away. */
export function ReadingPanel() {
  const selected = useView((state) => state.view.selected);
  const isComparing = useView((state) => state.view.compared !== null);
  const [height, setHeight] = useState<Height>('half');
  const element = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const stay = useCallback(() => element.current?.querySelector<HTMLElement>('.panel-body')?.focus(), []);
  useKeptFocus(element, stay);
  const wasRead = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && !selected && wasRead.current) giveBack(opener.current);
    wasRead.current = selected !== null;
    if (selected && !element.current?.contains(document.activeElement)) opener.current = document.activeElement;
  }, [selected]);
  useEffect(() => {
    const close = () => {
      setHeight('half');
      giveBack(opener.current);
    };
    addEventListener(pageEvents.panelClosed, close);
    return () => removeEventListener(pageEvents.panelClosed, close);
  }, []);
  return (
    <aside
      ref={element}
      className={`panel is-${height} ${selected ? '' : 'is-idle'}`}
      aria-label={selected ? 'Evidence' : isComparing ? 'Two dates compared' : 'Sentences of this view'}
    >
      {selected && <Grip height={height} onChange={setHeight} />}
      {selected?.type === 'link' && <LinkPanel key={selected.id} id={selected.id} />}
      {selected?.type === 'entity' && <EntityPanel key={selected.id} id={selected.id} />}
      {!selected && !isComparing && <SentencesPanel />}
      {!selected && isComparing && (
        <Suspense fallback={<Skeleton lines={8} label="The comparison is loading" />}>
          <ComparePanel />
        </Suspense>
      )}
    </aside>
  );
}

/** The focus goes back to where the selection was made, or, where that is gone, into the view. */
function giveBack(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  if (isThere) opener.focus();
  if (!isThere || document.activeElement !== opener) focusView();
}

function Grip({ height, onChange }: { height: Height; onChange: (height: Height) => void }) {
  const start = useRef<number | null>(null);
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const end = (event: PointerEvent) => {
    const way = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    if (way < -30) onChange('full');
    else if (way > 30) {
      if (height === 'full') onChange('half');
      else closePanel();
    }
  };
  return (
    <button
      type="button"
      className="grip"
      aria-label={height === 'half' ? 'Make the sheet larger' : 'Make the sheet smaller'}
      onPointerDown={begin}
      onPointerUp={end}
      onClick={({ detail }) => detail === 0 && onChange(height === 'half' ? 'full' : 'half')}
    />
  );
}
