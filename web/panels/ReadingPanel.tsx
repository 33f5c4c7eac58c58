import { lazy, type PointerEvent, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useView } from '../store/viewStore.ts';
import { closePanel } from './closePanel.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { focusView } from './focusView.ts';
import { LinkPanel } from './LinkPanel.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PathsPart } from './PathsPart.tsx';
import { pageEvents } from './pageEvents.ts';
import { SentencesPanel } from './SentencesPanel.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

const ComparePanel = lazy(async () => ({ default: (await import('./ComparePanel.tsx')).ComparePanel }));

type Height = 'half' | 'full';

/** Where the selection is read. On a phone it is a sheet that comes from below, and can be drawn up or away. */
export function ReadingPanel() {
  const selected = useView((state) => state.view.selected);
  const isComparing = useView((state) => state.view.compared !== null);
  const hasPaths = useView(({ paths }) => paths !== null);
  const isOpen = selected !== null || hasPaths;
  const [height, setHeight] = useState<Height>('half');
  const element = useRef<HTMLElement>(null);
  const stay = useCallback(() => element.current?.querySelector<HTMLElement>('.panel-body')?.focus(), []);
  useKeptFocus(element, stay);
  // What was in focus when the paths were opened, and when what lies over them was.
  const openers = useRef<(Element | null)[]>([]);
  const depth = Number(hasPaths) + Number(selected !== null);
  useEffect(() => {
    const active = document.activeElement;
    const opened = openers.current;
    if (opened.length > depth) {
      const [opener = null] = opened.splice(depth);
      if (active === null || active === document.body) giveBack(opener);
    } else if (opened.length < depth) opened.push(active);
    else if (selected && !element.current?.contains(active)) opened[depth - 1] = active;
  }, [depth, selected]);
  useEffect(() => {
    const close = () => {
      setHeight('half');
      const opener = openers.current.pop() ?? null;
      // What lies behind is out of sight until the panel is rendered without what was over it.
      requestAnimationFrame(() => giveBack(opener));
    };
    addEventListener(pageEvents.panelClosed, close);
    return () => removeEventListener(pageEvents.panelClosed, close);
  }, []);
  return (
    <aside
      ref={element}
      className={`panel is-${height} ${isOpen ? '' : 'is-idle'}`}
      aria-label={labelOf({ isRead: selected !== null, hasPaths, isComparing })}
    >
      {isOpen && <Grip height={height} onChange={setHeight} />}
      {selected?.type === 'link' && <LinkPanel key={selected.id} id={selected.id} />}
      {selected?.type === 'entity' && <EntityPanel key={selected.id} id={selected.id} />}
      {hasPaths && <PathsPart isShown={!selected} />}
      {!isOpen && !isComparing && <SentencesPanel />}
      {!isOpen && isComparing && (
        <Suspense fallback={<Skeleton lines={8} label="The comparison is loading" />}>
          <ComparePanel />
        </Suspense>
      )}
      <PanelFoot />
    </aside>
  );
}

function labelOf(panel: { isRead: boolean; hasPaths: boolean; isComparing: boolean }): string {
  if (panel.isRead) return 'Evidence';
  if (panel.hasPaths) return 'Paths';
  return panel.isComparing ? 'Two dates compared' : 'Sentences of this view';
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
