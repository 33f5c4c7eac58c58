import { createServer, type Server } from 'node:net';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { keepNeo4j } from '@rendezvous/server/start/keepNeo4j.ts';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const patient = { timeout: 90_000, interval: 20 };

describe('The keeper of the managed database', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('waits until its port is free, and starts it there', async () => {
    const local = await startNeo4j({ folder: folder.path });
    const said: string[] = [];
    const keeper = keepNeo4j({ local, folder: folder.path, say: (line) => said.push(line) });
    const port = Number(new URL(local.neo4j.uri).port);
    process.kill(local.pid, 'SIGKILL');
    const other = await vi.waitFor(() => listenOn(port), patient);
    await vi.waitFor(() => expect(said.join('\n')).toContain(`port ${port} of the database is still taken`), patient);
    await new Promise((resolve) => other.close(resolve));
    await vi.waitFor(() => expect(said.at(-1)).toMatch(/^The database runs again/), patient);
    const driver = await connect(local.neo4j);
    await driver.close();
    await keeper.stop();
    expect(said.join('\n')).not.toContain('could not be started');
  });
});

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
