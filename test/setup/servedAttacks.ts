import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { type Served, servedGraph } from './servedGraph.ts';

/** The server with a web client, which does not wait as long as usual for a request to arrive. */
export async function servedAttacks(neo4j: Neo4jSettings): Promise<Served> {
  const webFolder = mkdtempSync(join(tmpdir(), 'rendezvous-attacked-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(webFolder, '.env'), 'SECRET=1');
  const served = await servedGraph(neo4j, { webFolder });
  served.app.server.requestTimeout = 500;
  served.app.server.headersTimeout = 500;
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(webFolder, { recursive: true });
    },
  };
}
