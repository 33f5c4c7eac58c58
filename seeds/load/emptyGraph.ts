import type { Transaction } from 'neo4j-driver';
import { rowsOf } from './readGraph.ts';

/** Takes all entities, claims, sources, links and the release out of the graph, in batches. */
export async function emptyGraph(transaction: Transaction): Promise<void> {
  for (const statement of ['seeding/emptyRelationships', 'seeding/emptyNodes']) {
    let deleted: number;
    do {
      deleted = (await rowsOf<{ deleted: number }>(transaction, statement))[0]?.deleted ?? 0;
    } while (deleted > 0);
  }
}
