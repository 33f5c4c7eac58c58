import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asked } from '../cases/attacks/Attack.ts';
import { runningStatements, slowStatement } from '../setup/runningStatements.ts';
import { sendAttack } from '../setup/sendAttack.ts';
import { metricOf, type Served, servedGraph } from '../setup/servedGraph.ts';
import { startWithSetting } from './setup/startWithSetting.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const cap = 'db.memory.transaction.max=16m';
const large = 'UNWIND range(1, 10000000) AS number WITH collect(number) AS numbers RETURN size(numbers)';
const attack = { name: 'question', bytes: asked('{ _meta { release } }') };
const patient = { timeout: 60_000, interval: 100 };

describe('A database with little memory for each transaction', () => {
  const folder = temporaryFolder('faults');
  let database: Awaited<ReturnType<typeof startWithSetting>>;
  let served: Served;
  let instead = (statement: string) => statement;

  beforeAll(async () => {
    await (await startNeo4j({ folder: folder.path, onProgress: () => {} })).stop();
    database = await startWithSetting(folder.path, cap);
    served = await servedGraph(database.neo4j, { instead: (statement) => instead(statement) });
  });
  afterAll(async () => {
    await served.close();
    await database.stop();
    await folder.remove();
  });

  it('is not asked for more: 400, and what to do', async () => {
    instead = () => large;
    const answer = await sendAttack(served.address, attack);
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
    expect(answer.message).toContain('Ask for less');
  });

  it('may be killed while it works: 503 with when to come back, and answers again when it is back', async () => {
    instead = () => slowStatement('killed');
    const answer = sendAttack(served.address, attack);
    await vi.waitFor(async () => expect(await runningStatements(database.neo4j, 'killed')).toBe(1), patient);
    process.kill(database.pid, 'SIGKILL');

    const told = await answer;
    expect([told.status, told.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(told.text).toMatch(/^retry-after: 2\r$/im);
    expect(told.text).not.toMatch(/bolt|Neo4j|ECONN/);
    expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
    expect(await metricOf(served, 'rendezvous_database_connections_in_use')).toBe(0);

    instead = (statement) => statement;
    database = await startWithSetting(folder.path, cap);
    // The first question to a database that has just started may take longer than a question may.
    await vi.waitFor(async () => expect((await sendAttack(served.address, attack)).status).toBe(200), patient);
  });
});
