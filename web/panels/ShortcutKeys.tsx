import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { isTyping } from '../parts/isTyping.ts';
import { redo, undo } from '../store/actions/undo.ts';
import { collapse, expand } from '../store/tasks/expand.ts';
import { hide } from '../store/tasks/hide.ts';
import { viewStore } from '../store/viewStore.ts';
import { closePanel } from './closePanel.ts';
import { helpStore } from './helpStore.ts';
import { pageEvents } from './pageEvents.ts';

const HelpSheet = lazy(async () => ({ default: (await import('./HelpSheet.tsx')).HelpSheet }));

/** The shortcuts of the whole page, and the sheet that lists them. */
export function ShortcutKeys() {
  const isOpen = useStore(helpStore, (state) => state.isOpen);
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return isOpen ? (
    <Suspense>
      <HelpSheet onClose={() => helpStore.setState({ isOpen: false })} />
    </Suspense>
  ) : null;
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event) || event.altKey) return;
  if (event.ctrlKey || event.metaKey) pressWithControl(event);
  else if (actions[event.key] && actions[event.key]?.() !== false) event.preventDefault();
}

function pressWithControl(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  viewStore.setState(key === 'y' || event.shiftKey ? redo() : undo());
}

// A row of the outline has keys of its own, and says so by marking the event.
const actions: Readonly<Record<string, () => unknown>> = {
  '/': () => dispatchEvent(new Event(pageEvents.searchWanted)),
  '?': () => helpStore.setState({ isOpen: true }),
  Escape: () => (viewStore.getState().view.selected ? closePanel() : false),
  e: () => withSelected((id) => void expand(id)),
  c: () => withSelected(collapse),
  h: () => withSelected(hide),
};

function withSelected(act: (id: string) => void): unknown {
  const { selected } = viewStore.getState().view;
  if (selected?.type !== 'entity') return false;
  return act(selected.id);
}
