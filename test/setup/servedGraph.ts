import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';

export type Served = { address: string; close(): Promise<void> };

/** The server on a database, listening; in this process, so that its memory can be seen. */
export async function servedGraph(neo4j: Neo4jSettings, host = '127.0.0.1'): Promise<Served> {
  const graph = openGraph(await connect(neo4j), neo4j.database);
  const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  const { port } = new URL(await app.listen({ host, port: 0 }));
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

/** The value of a line of `/metrics`, by its name with its labels; 0 where there is no such line. */
export async function metricOf({ address }: Served, line: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length) ?? 0);
}
