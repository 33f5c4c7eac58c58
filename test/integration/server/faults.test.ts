import { promisify } from 'node:util';
import { poolSize } from '@rendezvous/cypher/connection/connect.ts';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { asked } from '../../cases/attacks/Attack.ts';
import { leaveEarly } from '../../setup/leaveEarly.ts';
import { runningStatements, slowStatement } from '../../setup/runningStatements.ts';
import { sendAttack } from '../../setup/sendAttack.ts';
import { metricOf, type Served, servedGraph } from '../../setup/servedGraph.ts';
import { tappedWire, type Wire } from '../../setup/tappedWire.ts';

const question = asked('{ entity(id: "agency:nasa") { name } }');
const patient = { timeout: 20_000, interval: 20 };

describe('A statement that takes too long', () => {
  it('is ended by the database, and told with 504', async () => {
    const served = await servedGraph(inject('neo4j'), { timeout: 300, instead: () => slowStatement('long') });
    const answer = await sendAttack(served.address, { name: 'slow', bytes: question });
    expect([answer.status, answer.code]).toEqual([504, 'TIMEOUT']);
    await vi.waitFor(async () => expect(await runningStatements(inject('neo4j'), 'long')).toBe(0), patient);
    await served.close();
  });
});

describe('A client that goes away', () => {
  let wire: Wire;
  let served: Served;
  let isSlow = true;
  const running = () => runningStatements(inject('neo4j'), 'left');
  const inUse = () => metricOf(served, 'rendezvous_database_connections_in_use');

  beforeAll(async () => {
    const neo4j = inject('neo4j');
    wire = await tappedWire(neo4j.uri);
    const instead = (statement: string) => (isSlow ? slowStatement('left') : statement);
    served = await servedGraph({ ...neo4j, uri: `bolt://127.0.0.1:${wire.port}` }, { instead });
  });
  afterAll(async () => {
    await served.close();
    wire.server.close();
  });

  it('takes its statement with it', async () => {
    const client = leaveEarly(served.address, question);
    await vi.waitFor(async () => expect(await running()).toBe(1), patient);
    client.leave();
    await vi.waitFor(async () => expect(await running()).toBe(0), patient);
  });

  it('leaves the connections whole, be it a thousand times', async () => {
    for (let wave = 0; wave < 10; wave += 1) {
      const clients = Array.from({ length: 100 }, () => leaveEarly(served.address, question));
      await Promise.all(clients.map(({ sent }) => sent));
      await vi.waitFor(async () => expect(await inUse()).toBeGreaterThan(0), patient);
      for (const { leave } of clients) leave();
    }
    await vi.waitFor(async () => expect(await inUse()).toBe(0), patient);
    await vi.waitFor(async () => expect(await running()).toBe(0), patient);
    expect(await metricOf(served, 'rendezvous_operations_total{operation="other",status="499"}')).toBeGreaterThan(900);

    isSlow = false;
    const answers = await Promise.all(
      Array.from({ length: 2 * poolSize }, () => sendAttack(served.address, { name: 'next', bytes: question })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await promisify(wire.server.getConnections.bind(wire.server))()).toBeLessThanOrEqual(poolSize);
    expect(await inUse()).toBe(0);
  });
});
