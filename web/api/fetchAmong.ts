import { fetchNeighbors, type Neighbors } from './fetchNeighbors.ts';

/** How many ids the server takes in one request. */
const idsAtOnce = 100;

/**
 * Some entities, and the links among them all; beyond these some neighbours that nobody asked for.
 * An id that no entity has is not in the answer.
 * @param others links to these come too, and they themselves do not
 */
export function fetchAmong(ids: readonly string[], others: readonly string[] = []): Promise<readonly Neighbors[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) =>
    ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce),
  );
  return Promise.all(
    batches.map((batch) => {
      const held = new Set(batch);
      // Links to what is excluded come too, so that the batches are linked among each other.
      return fetchNeighbors({ ids: batch, first: 1, exclude: [...ids.filter((id) => !held.has(id)), ...others] });
    }),
  );
}
