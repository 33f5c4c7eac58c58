import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { temporaryNeo4j } from '../../setup/temporaryNeo4j.ts';
import { type MeasuredServer, startServer } from './startServer.ts';

export type Servers = { own: MeasuredServer; peer: MeasuredServer };

/** Both servers on one database of their own, which `load` fills. */
export async function withServers<Result>(
  load: (neo4j: Neo4jSettings) => Promise<void>,
  work: (servers: Servers) => Promise<Result>,
): Promise<Result> {
  const { neo4j, stop } = await temporaryNeo4j();
  const started: MeasuredServer[] = [];
  try {
    await load(neo4j);
    const own = await startServer('OWN', neo4j);
    started.push(own);
    const peer = await startServer('PEER', neo4j);
    started.push(peer);
    return await work({ own, peer });
  } finally {
    for (const server of started) await server.stop();
    await stop();
  }
}
