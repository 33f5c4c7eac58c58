import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { type Served, serve } from '@rendezvous/server/http/serve.ts';

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Serves the product, with the client as it is built, on a free port. */
export function startProduct(neo4j: Neo4jSettings): Promise<Served> {
  return serve({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, neo4j, webFolder });
}
