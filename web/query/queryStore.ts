import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readHistory } from './pastRuns.ts';
import type { QueryState } from './queryTypes.ts';

/** What the page Query holds, as long as the tab is open: also while another page is read. */
export const queryStore = createStore<QueryState>(() => ({
  draft: { query: '', variables: '', operation: null },
  isRunning: false,
  result: null,
  failure: null,
  cost: { state: 'empty' },
  shown: 'both',
  ...readHistory(),
  places: [{ type: 'Query' }],
  announcement: '',
}));

/** Reads from the store of the page Query, and renders again when what is read changes. */
export function useQuery<Read>(read: (state: QueryState) => Read): Read {
  return useStore(queryStore, read);
}
