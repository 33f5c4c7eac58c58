import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { viewStore } from './viewStore.ts';
import type { State } from './viewTypes.ts';

/** The state as it was before the task at hand. */
const lateStore = createStore(() => viewStore.getState());
let isBehind = false;

viewStore.subscribe(() => {
  if (isBehind) return;
  isBehind = true;
  setTimeout(() => {
    isBehind = false;
    lateStore.setState(viewStore.getState(), true);
  });
});

/**
 * Reads what is worked out from the whole view, in a task after the one that changed it: whoever changed something has its
 * answer first.
 */
export function useLateView<Read>(read: (state: State) => Read): Read {
  return useStore(lateStore, read);
}
