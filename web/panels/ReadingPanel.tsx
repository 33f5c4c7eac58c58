import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useView } from '../store/viewStore.ts';
import { closePanel } from './closePanel.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PathsPart } from './PathsPart.tsx';
import { pageEvents } from './pageEvents.ts';
import { SentencesPanel } from './SentencesPanel.tsx';

type Height = 'half' | 'full';

/** Where the selection is read. On a phone it is a sheet that comes from below, and can be drawn up or away. */
export function ReadingPanel() {
  const selected = useView((state) => state.view.selected);
  const hasPaths = useView(({ paths }) => paths !== null);
  const isOpen = selected !== null || hasPaths;
  const [height, setHeight] = useState<Height>('half');
  const element = useRef<HTMLElement>(null);
  // What was in focus when the paths were opened, and when what lies over them was.
  const openers = useRef<(Element | null)[]>([]);
  const depth = Number(hasPaths) + Number(selected !== null);
  useEffect(() => {
    const active = document.activeElement;
    const opened = openers.current;
    if (opened.length > depth) opened.length = depth;
    else if (opened.length < depth) opened.push(active);
    else if (selected && !element.current?.contains(active)) opened[depth - 1] = active;
  }, [depth, selected]);
  useEffect(() => {
    const giveBack = () => {
      setHeight('half');
      const opener = openers.current.pop();
      // What lies behind is out of sight until the panel is rendered without what was over it.
      requestAnimationFrame(() => opener instanceof HTMLElement && opener.isConnected && opener.focus());
    };
    addEventListener(pageEvents.panelClosed, giveBack);
    return () => removeEventListener(pageEvents.panelClosed, giveBack);
  }, []);
  return (
    <aside
      ref={element}
      className={`panel is-${height} ${isOpen ? '' : 'is-idle'}`}
      aria-label={selected ? 'Evidence' : hasPaths ? 'Paths' : 'Sentences of this view'}
    >
      {isOpen && <Grip height={height} onChange={setHeight} />}
      {selected?.type === 'link' && <LinkPanel key={selected.id} id={selected.id} />}
      {selected?.type === 'entity' && <EntityPanel key={selected.id} id={selected.id} />}
      {hasPaths && <PathsPart isShown={!selected} />}
      {!isOpen && <SentencesPanel />}
      <PanelFoot />
    </aside>
  );
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
