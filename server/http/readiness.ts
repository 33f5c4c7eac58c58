import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';

/**
 * Whether questions can be answered now. The first time that the database is there, `warmUp` runs; from then on it is
 * only asked whether it still answers.
 */
export function readiness(graph: Pick<Graph, 'isReachable'>, warmUp: () => Promise<void>): () => Promise<boolean> {
  let warm: Promise<void> | undefined;
  return async () => {
    if (!(await graph.isReachable())) return false;
    warm ??= warmUp().catch(() => {
      warm = undefined; // the database went away meanwhile: again when it is back
    });
    await warm;
    return warm !== undefined;
  };
}
