import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { exportRoutes } from '@rendezvous/server/exports/exportRoutes.ts';
import { createMetrics } from '@rendezvous/server/metrics/createMetrics.ts';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedProcess } from '../../setup/seedProcess.ts';
import { metricOf, type Served, servedGraph } from '../../setup/servedGraph.ts';
import { ask } from '../../setup/snapshot.ts';
import { writeSyntheticSeeds } from '../../setup/syntheticSeeds.ts';
import { type TemporaryNeo4j, temporaryNeo4j } from '../../setup/temporaryNeo4j.ts';

const megabyte = 1_000_000;
/** The system's buffers of the two sockets fill before anybody waits. */
const inFlightAtMost = 16 * megabyte;

const folder = mkdtempSync(join(tmpdir(), 'rendezvous-export-streams-'));
let database: TemporaryNeo4j | undefined;
let served: Served;

beforeAll(async () => {
  writeSyntheticSeeds(folder, 40_000);
  database = await temporaryNeo4j();
  const { code, stderr } = await seedProcess(['load', '--folder', folder], database.neo4j).ended;
  expect(code, stderr).toBe(0);
  served = await servedGraph(database.neo4j);
}, 300_000);

afterAll(async () => {
  await served?.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

function started(): TemporaryNeo4j {
  if (database === undefined) throw new Error('The database has been stopped.');
  return database;
}

/** An answer whose body nobody has begun to read. */
function open(
  path: string,
  headers: Record<string, string> = {},
  address: string = served.address,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}${path}`, { agent: false, headers }, resolve);
    asked.on('error', reject);
    asked.end();
  });
}

/** Reads to the end, as fast as it comes. */
async function lengthOf(body: IncomingMessage, onChunk: (length: number) => void = () => {}): Promise<number> {
  let length = 0;
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    onChunk(length);
  }
  return length;
}

const made = () => metricOf(served, 'rendezvous_export_bytes_total{format="jsonl"}');

/** Until a number stays as it is. */
async function settled(read: () => Promise<number>): Promise<number> {
  for (let last = -1; ; await sleep(500)) {
    const now = await read();
    if (now === last) return now;
    last = now;
  }
}

/** How many transactions the database lets run beside the one that asks. */
async function transactions(): Promise<number> {
  const rows = await ask(
    started().neo4j,
    `SHOW TRANSACTIONS YIELD currentQuery, status
     WHERE NOT currentQuery STARTS WITH 'SHOW' AND NOT status STARTS WITH 'Terminated'
     RETURN currentQuery`,
  );
  return rows.length;
}

describe('An export of a large graph', { timeout: 120_000 }, () => {
  it('does not gather it in memory', async () => {
    const collect = collector();
    const before = collect();
    let most = 0;
    let next = 0;
    const length = await lengthOf(await open('/export/jsonl'), (read) => {
      if (read < next) return;
      next = read + 4 * megabyte;
      most = Math.max(most, collect() - before);
    });

    expect(length).toBeGreaterThan(30 * megabyte);
    expect(most).toBeLessThan(16 * megabyte);
  });

  it('waits for a reader that does not read, and goes on where it does', async () => {
    const before = await made();
    const body = await open('/export/jsonl');
    const waiting = (await settled(made)) - before;
    const length = await lengthOf(body);

    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(inFlightAtMost);
    expect(length).toBeGreaterThan(30 * megabyte);
    expect((await made()) - before).toBe(length);
  });

  it('ends its transaction when the client goes away', async () => {
    const body = await open('/export/jsonl');
    await settled(made);
    expect(await transactions()).toBe(1);
    expect(await metricOf(served, 'rendezvous_exports_in_flight')).toBe(1);
    expect(await metricOf(served, 'rendezvous_database_connections_in_use')).toBe(1);
    body.destroy();

    await vi.waitFor(async () => expect(await transactions()).toBe(0), { timeout: 20_000 });
    await vi.waitFor(async () => expect(await metricOf(served, 'rendezvous_exports_in_flight')).toBe(0));
    expect(await metricOf(served, 'rendezvous_exports_total{format="jsonl",outcome="left"}')).toBe(1);
  });

  it('runs two at a time; one more is told when to come back', async () => {
    const running = await Promise.all([open('/export/jsonl'), open('/export/jsonl')]);
    const third = await fetch(`${served.address}/export/csv?table=sources`);
    const head = await fetch(`${served.address}/export/csv?table=sources`, { method: 'HEAD' });

    expect([third.status, third.headers.get('retry-after'), third.headers.get('content-disposition')]).toEqual([
      503,
      '10',
      null,
    ]);
    expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(head.status).toBe(200);
    for (const body of running) body.destroy();
    await vi.waitFor(async () => expect((await fetch(`${served.address}/export/csv?table=sources`)).status).toBe(200), {
      timeout: 20_000,
      interval: 200,
    });
  });

  it('breaks off where a load changes the graph meanwhile', async () => {
    const body = await open('/export/jsonl');
    await settled(made);
    await ask(started().neo4j, "MATCH (r:Release {id: 'current'}) SET r.hash = reverse(r.hash)");

    await expect(lengthOf(body)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await ask(started().neo4j, "MATCH (r:Release {id: 'current'}) SET r.hash = reverse(r.hash)");
  });

  it.each(['identity', 'gzip'])('breaks off where its transaction ends in the database, sent as %s', async (coding) => {
    const before = await made();
    const body = await open('/export/jsonl', { 'accept-encoding': coding });
    await vi.waitFor(async () => expect(await made()).toBeGreaterThan(before));
    const [running] = await ask(
      started().neo4j,
      "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW'",
    );
    await ask(started().neo4j, `TERMINATE TRANSACTIONS '${running?.id}'`);

    await expect(lengthOf(body)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it.each([
    ['its reader takes nothing for too long', { stall: 300, whole: 600_000 }],
    ['it takes too long as a whole', { stall: 600_000, whole: 3_000 }],
  ])('breaks off where %s', async (_, limits) => {
    const graph = openGraph(await connect(started().neo4j), 'neo4j');
    const app = Fastify();
    exportRoutes(app, { graph, vocabulary, version: '', metrics: createMetrics(), limits: { parallel: 1, ...limits } });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const body = await open('/export/jsonl', {}, address);
    await vi.waitFor(async () => expect(await transactions()).toBe(0), { timeout: 20_000, interval: 500 });

    await expect(lengthOf(body)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await app.close();
    await graph.close();
  });

  it('breaks off where the database goes, and the server stays up', async () => {
    const body = await open('/export/jsonl');
    await settled(made);
    await database?.stop();
    database = undefined;

    await expect(lengthOf(body)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const answer = await fetch(`${served.address}/export/jsonl`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
  });
});

/** @returns a function that collects garbage, and gives the bytes that are left in use */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
}
