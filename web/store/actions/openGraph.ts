import type { OpenSourceQuery } from '../../api/generated/operations.ts';
import { emptyView } from '../createViewStore.ts';
import type { State, Update, View } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

/**
 * The graph that the page opens on has come. Where something is shown already it takes its place, and undo brings that
 * back.
 * @param name what the log of actions calls it then
 */
export const openGraph =
  ({ sourceGraph, vocabulary, _meta }: OpenSourceQuery, name: string): Update =>
  (before) => {
    const view: View = { ...emptyView, holds: [{ entities: sourceGraph.entities.map(({ id }) => id) }] };
    const known = learn(before.known, sourceGraph);
    const learned: State = { ...before, known, opening: { state: 'ready', vocabulary, meta: _meta }, isSettled: false };
    if (before.opening.state === 'ready') return record({ name, change: () => view })(learned);
    const announcement = `${sourceGraph.entities.length} entities and ${sourceGraph.links.length} links.`;
    return { ...learned, view, announcement };
  };

/** The graph that the page opens on could not be had. */
export const failOpening =
  (message: string): Update =>
  (state) => ({ ...state, opening: { state: 'failed', message }, announcement: message });

/** The page asks for its opening graph again. */
export const retryOpening = (): Update => (state) => ({ ...state, opening: { state: 'loading' } });
