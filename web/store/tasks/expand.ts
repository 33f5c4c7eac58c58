import { fetchNeighbors } from '../../api/fetchNeighbors.ts';
import { collapseEntity } from '../actions/collapseEntity.ts';
import { expandEntity, learnCounts, markBusy } from '../actions/expandEntity.ts';
import { announce, reportTrouble } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';
import { heldEntities } from '../views/heldEntities.ts';
import type { EntityId } from '../viewTypes.ts';
import { messageOf } from './messageOf.ts';
import { watchConnection } from './watchConnection.ts';

/** How many neighbours one expansion brings at most. */
export const neighborsAtOnce = 12;

type Part = { predicate: string; direction: 'IN' | 'OUT'; label: string };

/** Brings the next neighbours of an entity into the view: all, or those by one predicate and direction. */
export async function expand(id: EntityId, part?: Part): Promise<void> {
  const { known, view, busy } = viewStore.getState();
  const name = known.entities.get(id)?.name ?? id;
  if (busy.has(id)) return;
  viewStore.setState(markBusy({ id, isBusy: true }));
  try {
    const neighbors = await watchConnection(
      fetchNeighbors({
        ids: [id],
        first: neighborsAtOnce,
        exclude: [...heldEntities(view.holds)].filter((held) => held !== id),
        ...(part && { predicates: [part.predicate], direction: part.direction }),
      }),
    );
    if (!neighbors.entities.some((entity) => entity.id !== id))
      viewStore.setState(announce(`All neighbours of ${name} are shown.`));
    else {
      const { counts, ...rest } = neighbors;
      // Counts of a part would stand for those of the whole.
      viewStore.setState(
        expandEntity({
          of: id,
          neighbors: { ...rest, counts: part ? [] : counts },
          name: part ? `expand ${name}, ${part.label}` : `expand ${name}`,
        }),
      );
    }
  } catch (error) {
    viewStore.setState(reportTrouble(`${name} was not expanded. ${messageOf(error)}`));
  } finally {
    viewStore.setState(markBusy({ id, isBusy: false }));
  }
}

/** Takes back what the expansions of an entity brought. */
export function collapse(id: EntityId): void {
  const name = viewStore.getState().known.entities.get(id)?.name ?? id;
  viewStore.setState(collapseEntity({ id, name }));
}

/** Learns how many neighbours an entity has by each predicate, unless that is known. */
export async function countNeighbors(id: EntityId): Promise<void> {
  if (viewStore.getState().known.counts.has(id)) return;
  const neighbors = await watchConnection(fetchNeighbors({ ids: [id], first: 1, exclude: [] }));
  viewStore.setState(learnCounts(neighbors));
}
