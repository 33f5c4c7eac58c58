import { openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { connectLazily } from '@rendezvous/cypher/connection/connect.ts';
import { GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { findNeo4jProcess } from '@rendezvous/cypher/local/findNeo4jProcess.ts';
import { findTools } from '@rendezvous/cypher/local/findTools.ts';
import { launchNeo4j } from '@rendezvous/cypher/local/launchNeo4j.ts';
import { resolveNeo4j } from '@rendezvous/cypher/local/resolveNeo4j.ts';
import { type Store, storeIn } from '@rendezvous/cypher/local/Store.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { enterUser } from '@rendezvous/cypher/local/users.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { loadSeeds } from '@rendezvous/server/start/loadSeeds.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const patient = { timeout: 90_000, interval: 200 };

/** Overwrites the head of the transactions' log, as a disk that filled up may leave it. */
function damage({ home }: Store): void {
  const file = openSync(join(home, 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0'), 'r+');
  writeSync(file, Buffer.alloc(64, 0xff), 0, 64, 0);
}

describe('A damaged store', () => {
  const folder = temporaryFolder();
  const store = storeIn(folder.path);
  let neo4j: Neo4jSettings;

  beforeAll(async () => {
    const local = await startNeo4j({ folder: folder.path });
    ({ neo4j } = local);
    await local.stop();
    damage(store);
  });

  afterAll(() => folder.remove());

  it('is told with the words of its log and what to do, and nothing is left running', async () => {
    const starting = startNeo4j({ folder: folder.path });
    await expect(starting).rejects.toThrow(
      /does not start: .*\n.*Failed to start DatabaseId.*\n {2}Caused by: .*\nWhere the product/,
    );
    await expect(starting).rejects.toThrow(`Move all of ${store.home} away`);
    expect(findNeo4jProcess(store.home)).toBeUndefined();
  });

  describe('on which Neo4j runs all the same', () => {
    beforeAll(async () => {
      enterUser(store);
      const { java, maven } = findTools({ needsMaven: false });
      const jars = await resolveNeo4j({ maven, onProgress: () => {} });
      launchNeo4j({ store, java, jars, port: Number(new URL(neo4j.uri).port) });
      await vi.waitFor(() => connectLazily(neo4j).getServerInfo({ database: 'system' }), patient);
    });

    it('makes questions fail as those to a database that is away', async () => {
      const graph = openGraph(connectLazily(neo4j), neo4j.database);
      const failure = await graph.readRow('RETURN 1', {}).catch((error: unknown) => error);
      await graph.close();
      expect(failure).toBeInstanceOf(GraphError);
      expect(failure).toMatchObject({ reason: 'UNREACHABLE' });
    });

    it('is not blamed on the seed files', async () => {
      const loading = loadSeeds({ neo4j, onProgress: () => {}, signal: new AbortController().signal });
      await expect(loading).rejects.toThrow('The seed files are not at fault: see to the database');
    });

    it('is tried anew, and told, by who finds it running', async () => {
      const lines: string[] = [];
      const starting = startNeo4j({ folder: folder.path, onProgress: (line) => lines.push(line) });
      await expect(starting).rejects.toThrow(`Move all of ${store.home} away`);
      expect(lines[0]).toMatch(/but its database does not; starting it again/);
      expect(findNeo4jProcess(store.home)).toBeUndefined();
    });
  });

  it('gives way to a new one when it is moved away', async () => {
    renameSync(store.home, `${store.home}.damaged`);
    const local = await startNeo4j({ folder: folder.path });
    expect(local.isNew).toBe(true);
    await local.stop();
  });
});
