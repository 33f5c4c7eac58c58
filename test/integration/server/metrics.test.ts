import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { metricOf, type Served, servedGraph } from '../../setup/servedGraph.ts';

let served: Served;

beforeAll(async () => {
  served = await servedGraph(inject('neo4j'), { host: '0.0.0.0' });
});

afterAll(() => served.close());

async function ask(query: string): Promise<number> {
  const { status } = await fetch(`${served.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return status;
}

const lines = async () => (await (await fetch(`${served.address}/metrics`)).text()).trimEnd().split('\n');

/** From another machine, as far as the server can see: by an address that is not of the loopback. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

describe('/metrics', () => {
  it('is text as Prometheus reads it, with the process among it', async () => {
    const response = await fetch(`${served.address}/metrics`);

    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('counts operations by status and times them, those of the web client by name', async () => {
    await ask('query Search { search(text: "nasa") { nodes { matchedName } } }');
    await ask('query Search { nobody }');
    await ask('query WhatAPersonWrote { people(first: 1) { totalCount } }');
    await ask('{ not a document');

    expect((await lines()).filter((line) => line.startsWith('rendezvous_operations_total'))).toEqual(
      expect.arrayContaining([
        'rendezvous_operations_total{operation="Search",status="200"} 1',
        'rendezvous_operations_total{operation="other",status="200"} 1',
        'rendezvous_operations_total{operation="other",status="400"} 2',
      ]),
    );
    expect(await metricOf(served, 'rendezvous_operation_duration_seconds_count{operation="Search"}')).toBe(1);
    expect(await metricOf(served, 'rendezvous_operation_duration_seconds_count{operation="other"}')).toBe(3);
  });

  it('holds no word that a client wrote', async () => {
    await ask('query Xyzzy($xyzzy: String!) { search(text: $xyzzy) { totalCount } }');
    await fetch(`${served.address}/xyzzy?xyzzy=xyzzy`, { headers: { 'user-agent': 'xyzzy' } });
    await fetch(`${served.address}/export/csv?table=xyzzy`);

    expect((await lines()).filter((line) => /xyzzy/i.test(line))).toEqual([]);
  });

  it('times what the database does, and only that', async () => {
    const count = () => metricOf(served, 'rendezvous_database_duration_seconds_count{outcome="OK"}');
    const before = await count();
    await ask('{ __typename }');
    expect((await count()) - before).toBe(0);
    await ask('{ people(first: 1) { totalCount } agency(id: "agency:nasa") { name } }');
    expect((await count()) - before).toBe(1);
  });

  it('tells how many operations are under way, and how many connections there may be', async () => {
    const inFlight = () => metricOf(served, 'rendezvous_operations_in_flight');
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const half = request(`${served.address}/graphql`, { method: 'POST', agent: false, headers });
    half.on('error', () => {});
    half.write('{"query":');
    await vi.waitFor(async () => expect(await inFlight()).toBe(1));
    half.destroy();

    await vi.waitFor(async () => expect(await inFlight()).toBe(0));
    expect(await metricOf(served, 'rendezvous_operations_total{operation="other",status="499"}')).toBe(1);
    expect(await metricOf(served, 'rendezvous_database_connections_max')).toBe(100);
  });

  it.each([
    ['x-forwarded-for', '203.0.113.9'],
    ['forwarded', 'for=203.0.113.9'],
    ['via', '1.1 proxy'],
  ])('is not told through a proxy that says so by %s', async (name, value) => {
    const response = await fetch(`${served.address}/metrics`, { headers: { [name]: value } });

    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('rendezvous_');
  });

  it.skipIf(outside === undefined)('is not told to another machine, which gets the API all the same', async () => {
    const { port } = new URL(served.address);
    const from = (path: string) => fetch(`http://${outside}:${port}${path}`);
    const refused = await from('/metrics');

    expect([refused.status, (await from('/healthz')).status]).toEqual([403, 200]);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'Expected a program on the machine of the server, found one elsewhere. Ask for /metrics from there.',
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });
});
