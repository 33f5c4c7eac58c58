import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { type Running, storeIn } from '@rendezvous/cypher/local/Store.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, askReady } from './setup/ask.ts';
import { freePort } from './setup/freePort.ts';
import { processesOf, processWith } from './setup/processesOf.ts';
import { type Product, startProduct } from './setup/startProduct.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const question = '{ entity(id: "nation:USA") { name } _meta { release loadedAt } }';
const patient = { timeout: 90_000, interval: 100 };

const hasLimits = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0;

/** Writes until the database of this folder has failed to. */
async function writeInto(folder: string): Promise<void> {
  const { password, running } = storeIn(folder);
  const { uri } = JSON.parse(readFileSync(running, 'utf8')) as Running;
  const settings = { uri, user: 'neo4j', password: readFileSync(password, 'utf8').trim(), database: 'neo4j' };
  const driver = await connect(settings);
  await expect(driver.executeQuery('CREATE (lost:Lost)')).rejects.toThrow();
  await driver.close();
}

describe('The product as a process', () => {
  const folder = temporaryFolder();
  const other = temporaryFolder();
  let port: string;
  let product: Product;
  let address: string;
  let answer: unknown;

  beforeAll(async () => {
    port = await freePort();
    product = startProduct({ env: { RENDEZVOUS_DATA: folder.path, PORT: port }, through: 'npx' });
    address = await product.address;
  });

  afterAll(async () => {
    await folder.remove();
    await other.remove();
  });

  it('ends its progress with the address', () => {
    expect(product.output().trimEnd().split('\n').at(-1)).toBe(`http://localhost:${port}`);
  });

  it('answers from the seeds and serves the client', async () => {
    const reply = await ask(address, question);
    answer = reply.body;
    expect(reply).toMatchObject({ status: 200, body: { data: { entity: { name: 'United States' } } } });
    expect(await (await fetch(address)).text()).toContain('<div id="');
  });

  it('says who runs when it is started a second time', async () => {
    const second = startProduct({ env: { RENDEZVOUS_DATA: folder.path, PORT: await freePort() } });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`http://localhost:${port}`);
    expect((await ask(address, question)).body).toEqual(answer);
  });

  it('says what to do when its port is taken', async () => {
    const second = startProduct({ env: { RENDEZVOUS_DATA: other.path, PORT: port } });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/PORT=\S+ npx -y pnpm start/);
    expect(processesOf(other.path)).toEqual([]);
  });

  it('says so when a database refuses the password', async () => {
    const { uri } = JSON.parse(readFileSync(join(folder.path, 'neo4j', 'running.json'), 'utf8')) as { uri: string };
    const env = { RENDEZVOUS_DATA: other.path, PORT: await freePort(), NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' };
    const second = startProduct({ env });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Neo4j at ${uri} refuses the user "neo4j" with this password.`);
  });

  it('answers 503 while its database is gone, and brings it back by itself', async () => {
    process.kill(processWith(folder.path, 'CommunityEntryPoint'), 'SIGKILL');
    await vi.waitFor(
      async () => expect(await askReady(address)).toMatchObject({ status: 503, retryAfter: '2' }),
      patient,
    );
    expect(await ask(address, question)).toMatchObject({ status: 503, retryAfter: expect.any(String) });
    await vi.waitFor(async () => expect((await askReady(address)).status).toBe(200), patient);
    // The first question to a database that has just started may take longer than a question may.
    await vi.waitFor(async () => expect((await ask(address, question)).body).toEqual(answer), patient);
  });

  it.skipIf(!hasLimits)('answers 503 while its database cannot write, and starts it again', async () => {
    const pid = processWith(folder.path, 'CommunityEntryPoint');
    execFileSync('prlimit', ['--pid', String(pid), '--fsize=1']); // each write fails, as on a full disk
    await writeInto(folder.path);
    expect(await ask(address, question)).toMatchObject({ status: 503, retryAfter: expect.any(String) });
    await vi.waitFor(() => expect(product.output()).toContain('The database runs but refuses every question'), patient);
    await vi.waitFor(async () => expect((await askReady(address)).status).toBe(200), patient);
    await vi.waitFor(async () => expect((await ask(address, question)).body).toEqual(answer), patient);
    expect(processWith(folder.path, 'CommunityEntryPoint')).not.toBe(pid);
  });

  it('keeps all data when its launcher is killed and it is started again', async () => {
    process.kill(processWith(folder.path, 'start.ts'), 'SIGKILL');
    await product.ended;
    product = startProduct({ env: { RENDEZVOUS_DATA: folder.path, PORT: port }, through: 'npx' });
    address = await product.address;
    await vi.waitFor(async () => expect((await ask(address, question)).body).toEqual(answer), patient);
  });

  it('leaves no process when it is told to end', async () => {
    process.kill(product.pid, 'SIGTERM');
    await vi.waitFor(() => expect(processesOf(folder.path)).toEqual([]), patient);
  });
});
