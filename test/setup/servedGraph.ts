import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';

export type Served = {
  address: string;
  app: Awaited<ReturnType<typeof buildApp>>;
  close(): Promise<void>;
};

type ServedOptions = {
  host?: string;
  webFolder?: string;
  /** Milliseconds that a statement may take; as long as the product lets it, unless said. */
  timeout?: number;
  /** What the database is asked instead of a statement. */
  instead?: (statement: string) => string;
};

/** The server on a database, listening; in this process, so that its memory can be seen. */
export async function servedGraph(
  neo4j: Neo4jSettings,
  { host = '127.0.0.1', webFolder = '/nowhere', timeout, instead = (statement) => statement }: ServedOptions = {},
): Promise<Served> {
  const plain = openGraph(await connect(neo4j), neo4j.database);
  const graph: Graph = {
    ...plain,
    readRow: (statement, parameters, options) =>
      plain.readRow(instead(statement), parameters, timeout === undefined ? options : { ...options, timeout }),
  };
  const app = await buildApp({ graph, vocabulary, webFolder, logLevel: 'silent' });
  const { port } = new URL(await app.listen({ host, port: 0 }));
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    app,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

/** The value of a line of `/metrics`, by its name with its labels; 0 where there is no such line. */
export async function metricOf({ address }: Pick<Served, 'address'>, line: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length) ?? 0);
}
