import type { Neighbors } from '../../api/fetchNeighbors.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

/**
 * Neighbours of an entity have come: they are held by this expansion, together with those of its neighbours
 * that were there before, so that a later collapse of another entity leaves them.
 */
export const expandEntity =
  ({ of, neighbors, name }: { of: EntityId; neighbors: Neighbors; name: string }): Update =>
  (state) => {
    const known = learn(state.known, neighbors);
    const brought = neighbors.entities.map(({ id }) => id).filter((id) => id !== of);
    const linked = neighbors.links.map(({ from, to }) => (from.id === of ? to.id : from.id));
    const entities = [...new Set([...brought, ...linked])].filter((id) => id !== of);
    return record({
      name,
      change: (view) => ({ ...view, holds: [...view.holds, { of, entities }] }),
    })({ ...state, known });
  };

/** The neighbour counts of an entity have come, before anything of them is drawn. */
export const learnCounts =
  (neighbors: Pick<Neighbors, 'counts'>): Update =>
  (state) => ({ ...state, known: learn(state.known, { counts: neighbors.counts }) });

/** Neighbours of an entity are being fetched, or no longer. */
export const markBusy =
  ({ id, isBusy }: { id: EntityId; isBusy: boolean }): Update =>
  (state) => {
    const busy = new Set(state.busy);
    if (isBusy) busy.add(id);
    else busy.delete(id);
    return { ...state, busy };
  };
