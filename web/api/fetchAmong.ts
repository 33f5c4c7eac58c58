import { batchesOf } from '../parts/batchesOf.ts';
import { fetchNeighbors, type Neighbors } from './fetchNeighbors.ts';

/** How many ids the server takes in one request. */
const idsAtOnce = 100;
/** How many requests wait for an answer at once: with more, each takes longer, up to the server's limit of time. */
const requestsAtOnce = 4;

/**
 * Some entities, and the links among them all; beyond these some neighbours that nobody asked for.
 * An id that no entity has is not in the answer.
 * @param others links to these come too, and they themselves do not
 */
export async function fetchAmong(
  ids: readonly string[],
  others: readonly string[] = [],
): Promise<readonly Neighbors[]> {
  const batches = batchesOf(ids, idsAtOnce);
  const found: Neighbors[] = [];
  const waiting = [...batches.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, batch] = next;
      const held = new Set(batch);
      // Links to what is excluded come too, so that the batches are linked among each other.
      const exclude = [...ids.filter((id) => !held.has(id)), ...others];
      found[index] = await fetchNeighbors({ ids: batch, first: 1, exclude });
    }
  };
  await Promise.all(Array.from({ length: requestsAtOnce }, work));
  return found;
}
