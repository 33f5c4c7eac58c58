import { useStore } from 'zustand';
import { createViewStore } from './createViewStore.ts';
import type { State } from './viewTypes.ts';

/** The store of this page. */
export const viewStore = createViewStore();

/** Reads from the store of this page, and renders again when what is read changes. */
export function useView<Read>(read: (state: State) => Read): Read {
  return useStore(viewStore, read);
}
