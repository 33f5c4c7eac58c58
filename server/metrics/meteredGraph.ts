import { type Graph, GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import type { Metrics } from './createMetrics.ts';

/** The same graph, with its time and its connections counted. */
export function meteredGraph(graph: Graph, { databaseSeconds, connectionsInUse }: Metrics): Graph {
  return {
    ...graph,
    async readRow(...request) {
      const told = databaseSeconds.startTimer();
      connectionsInUse.inc();
      try {
        const row = await graph.readRow(...request);
        told({ outcome: 'OK' });
        return row;
      } catch (error) {
        told({ outcome: error instanceof GraphError ? error.reason : 'OTHER' });
        throw error;
      } finally {
        connectionsInUse.dec();
      }
    },
    async inTransaction(...request) {
      connectionsInUse.inc();
      try {
        return await graph.inTransaction(...request);
      } finally {
        connectionsInUse.dec();
      }
    },
  };
}
