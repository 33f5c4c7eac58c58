import { connectLazily } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { type AppOptions, buildApp } from './buildApp.ts';

export type ServeOptions = {
  settings: { host: string; port: number } & Pick<
    AppOptions,
    'logLevel' | 'corsOrigins' | 'operationsAtOnce' | 'clientBudget'
  >;
  neo4j: Neo4jSettings;
  /** Where `vite build` put the web client. */
  webFolder: string;
};

export type Served = { address: string; close(): Promise<void> };

/**
 * Serves the product. The database need not be there yet: until it is, questions are answered with 503.
 * @throws the system's error where the port cannot be had
 */
export async function serve({ settings, neo4j, webFolder }: ServeOptions): Promise<Served> {
  const graph = openGraph(connectLazily(neo4j), neo4j.database);
  const { host, port, ...rest } = settings;
  const app = await buildApp({ ...rest, graph, vocabulary, webFolder });
  try {
    const address = await app.listen({ host, port });
    void app.inject('/readyz'); // asked once, so that planning begins before a person asks; /readyz waits for it
    return {
      address,
      close: async () => {
        await app.close();
        await graph.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
