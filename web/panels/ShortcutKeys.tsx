import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { choosingStore } from '../canvas/choosingStore.ts';
import { isTyping } from '../parts/isTyping.ts';
import { clearChosen } from '../store/actions/choose.ts';
import { stepAsOf } from '../store/actions/setAsOf.ts';
import { redo, undo } from '../store/actions/undo.ts';
import { collapse, expand } from '../store/tasks/expand.ts';
import { hide } from '../store/tasks/hide.ts';
import { viewStore } from '../store/viewStore.ts';
import { closePanel } from './closePanel.ts';
import { focusView } from './focusView.ts';
import { helpStore } from './helpStore.ts';
import { openPathsOfSelected } from './openPathsFrom.ts';
import { pageEvents } from './pageEvents.ts';

const HelpSheet = lazy(async () => ({ default: (await import('./HelpSheet.tsx')).HelpSheet }));

/** The shortcuts of every page, those of the page Explore while it is shown, and the sheet that lists them. */
export function ShortcutKeys({ isExploring }: { isExploring: boolean }) {
  const isOpen = useStore(helpStore, (state) => state.isOpen);
  useEffect(() => {
    const hear = isExploring ? pressExploring : pressAnywhere;
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [isExploring]);
  return isOpen ? (
    <Suspense>
      <HelpSheet onClose={() => helpStore.setState({ isOpen: false })} />
    </Suspense>
  ) : null;
}

type Actions = Readonly<Record<string, () => unknown>>;

function pressExploring(event: KeyboardEvent): void {
  if (isShortcut(event) && (event.ctrlKey || event.metaKey)) pressWithControl(event);
  else press(event, exploring);
}

function pressAnywhere(event: KeyboardEvent): void {
  press(event, anywhere);
}

function press(event: KeyboardEvent, actions: Actions): void {
  if (!isShortcut(event) || event.ctrlKey || event.metaKey) return;
  if (actions[event.key] && actions[event.key]?.() !== false) event.preventDefault();
}

function isShortcut(event: KeyboardEvent): boolean {
  // A menu that lies over the page has the keys to itself.
  const isInMenu = event.target instanceof Element && event.target.closest('.menu') !== null;
  return !(event.defaultPrevented || isInMenu || isTyping(event) || event.altKey);
}

function pressWithControl(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  viewStore.setState(key === 'y' || event.shiftKey ? redo() : undo());
}

const anywhere: Actions = {
  '/': () => dispatchEvent(new Event(pageEvents.searchWanted)),
  '?': () => helpStore.setState({ isOpen: true }),
};

// A row of the outline has keys of its own, and says so by marking the event.
const exploring: Actions = {
  ...anywhere,
  Escape: stepBack,
  t: () => dispatchEvent(new Event(pageEvents.dateWanted)),
  '[': () => viewStore.setState(stepAsOf(-1)),
  ']': () => viewStore.setState(stepAsOf(1)),
  e: () => withSelected((id) => void expand(id)),
  c: () => withSelected(collapse),
  h: () => withSelected(hide),
  p: openPathsOfSelected,
};

/** Leaves what is read, then the paths, then the choosing of several, then what is chosen. */
function stepBack(): unknown {
  const { view, paths } = viewStore.getState();
  if (view.selected || paths) return closePanel();
  if (choosingStore.getState().isOn) return choosingStore.setState({ isOn: false });
  if (view.chosen.size === 0) return false;
  const isInBar = document.activeElement?.closest('.chosen-bar');
  viewStore.setState(clearChosen());
  if (isInBar) focusView();
  return undefined;
}

function withSelected(act: (id: string) => void): unknown {
  const { selected } = viewStore.getState().view;
  if (selected?.type !== 'entity') return false;
  return act(selected.id);
}
