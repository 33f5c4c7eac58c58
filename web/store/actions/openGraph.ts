import type { OpenSourceQuery } from '../../api/generated/operations.ts';
import { emptyView } from '../createViewStore.ts';
import type { Update } from '../viewTypes.ts';
import { learn } from './learn.ts';

/** The graph that the page opens on has come. */
export const openGraph =
  ({ sourceGraph, vocabulary, _meta }: OpenSourceQuery): Update =>
  (state) => ({
    ...state,
    opening: { state: 'ready', vocabulary, meta: _meta },
    known: learn(state.known, sourceGraph),
    view: { ...emptyView, holds: [{ id: 'opening', entities: sourceGraph.entities.map(({ id }) => id) }] },
    isSettled: false,
    announcement: `${sourceGraph.entities.length} entities and ${sourceGraph.links.length} links.`,
  });

/** The graph that the page opens on could not be had. */
export const failOpening =
  (message: string): Update =>
  (state) => ({ ...state, opening: { state: 'failed', message }, announcement: message });

/** The page asks for its opening graph again. */
export const retryOpening = (): Update => (state) => ({ ...state, opening: { state: 'loading' } });
