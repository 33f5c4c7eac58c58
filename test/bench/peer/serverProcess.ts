import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { serve } from '@rendezvous/server/http/serve.ts';
import { servePeer } from './servePeer.ts';
import type { ServerKind } from './startServer.ts';

/** The body of a process that serves: it says its address, and, whenever it is asked, how much processor it has used. */
const [kind, settings] = process.argv.slice(2) as [ServerKind, string];
const neo4j = JSON.parse(settings) as Neo4jSettings;

process.on('message', () => process.send?.({ usage: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send?.({ address: kind === 'PEER' ? await servePeer(neo4j) : await serveOwn() });

async function serveOwn(): Promise<string> {
  const own = { host: '127.0.0.1', port: 0, logLevel: 'silent' };
  const { address } = await serve({ settings: own, neo4j, webFolder: '/nowhere' });
  await fetch(`${address}/readyz`); // answers once the client's own operations have been planned
  return address;
}
