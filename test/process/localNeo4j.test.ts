import { execFileSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { findTools } from '@rendezvous/cypher/local/findTools.ts';
import { freePort } from '@rendezvous/cypher/local/freePort.ts';
import { launchNeo4j } from '@rendezvous/cypher/local/launchNeo4j.ts';
import { openStore } from '@rendezvous/cypher/local/openStore.ts';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { resolveNeo4j } from '@rendezvous/cypher/local/resolveNeo4j.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { enterUser } from '@rendezvous/cypher/local/users.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const patient = { timeout: 60_000, interval: 50 };

describe('The managed Neo4j', () => {
  const folder = temporaryFolder('dätä-Баканов');
  let local: LocalNeo4j;
  // As a service without a locale has it; the folder's name has to reach Java all the same.
  beforeAll(() => vi.stubEnv('LC_ALL', 'C'));
  afterAll(async () => {
    vi.unstubAllEnvs();
    await folder.remove();
  });

  it('starts though its first start was cut short before it had its password', async () => {
    const { java, maven } = findTools({ needsMaven: false });
    const jars = await resolveNeo4j({ maven, onProgress: () => {} });
    const port = await freePort();
    const store = openStore(folder.path);
    enterUser(store);
    const pid = launchNeo4j({ store, java, jars, port });
    await vi.waitFor(() => connects(port), patient);
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(processStart(pid)).toBeUndefined(), patient);
    local = await startNeo4j({ folder: folder.path });
    expect(local.adopted).toBe(false);
  });

  it('is shared by those who ask for it meanwhile', async () => {
    const program = `
      import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
      const { pid, adopted, stop } = await startNeo4j({ folder: process.argv[1] });
      await stop();
      console.log(JSON.stringify({ pid, adopted }));`;
    const words = ['--import', 'tsx', '--input-type=module', '--eval', program, folder.path];
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const output = execFileSync(process.execPath, words, { cwd, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ pid: local.pid, adopted: true });
    expect(processStart(local.pid)).toBeDefined();
  });

  it.each(['file:///etc/hostname', 'http://127.0.0.1:9/', 'http://[::1]:9/'])(
    'reads no %s into itself',
    async (url) => {
      const driver = await connect(local.neo4j);
      const reading = driver.executeQuery('LOAD CSV FROM $url AS line RETURN line', { url });
      await expect(reading).rejects.toThrow(/allow_csv_import_from_file_urls|blocklist|blocked/);
      await driver.close();
    },
  );

  it('says that it ended when it is killed, and starts again on the same port', async () => {
    process.kill(local.pid, 'SIGKILL');
    await local.exited;
    const again = await startNeo4j({ folder: folder.path });
    expect(again.neo4j).toEqual(local.neo4j);
    await again.stop();
    expect(processStart(again.pid)).toBeUndefined();
  });
});

function connects(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: '127.0.0.1', port }, () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
