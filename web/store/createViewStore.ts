import { createStore, type StoreApi } from 'zustand/vanilla';
import type { State, View } from './viewTypes.ts';

export type ViewStore = StoreApi<State>;

export const emptyView: View = {
  holds: [],
  hidden: new Set(),
  selected: null,
  chosen: new Set(),
  filtered: new Set(),
  pinned: new Map(),
  linked: null,
  asOf: null,
  compared: null,
  span: null,
  styledBy: 'kind',
  unpinned: new Map(),
};

export const initialState: State = {
  opening: { state: 'loading' },
  known: { entities: new Map(), links: new Map(), counts: new Map() },
  view: emptyView,
  places: new Map(),
  isSettled: true,
  past: [],
  future: [],
  paths: null,
  busy: new Set(),
  announcement: '',
  lostAt: null,
  trouble: null,
};

/** A store that holds one view; updates are handed to `setState`. */
export function createViewStore(): ViewStore {
  return createStore<State>(() => initialState);
}
