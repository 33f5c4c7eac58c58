import { join } from 'node:path';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { lockedTransaction } from '@rendezvous/seeds/load/lockedTransaction.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SeedProcess, seedProcess } from '../setup/seedProcess.ts';
import { ask, snapshot } from '../setup/snapshot.ts';
import { writeSyntheticSeeds } from '../setup/syntheticSeeds.ts';
import { startWithSetting } from './setup/startWithSetting.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const folder = temporaryFolder();
const small = join(folder.path, 'small');
const big = join(folder.path, 'big');
/** As many as take a load some seconds to write, and more memory than the smallest that Neo4j may be given. */
const manyClaims = 3_000;
let local: LocalNeo4j;
let before: unknown;

beforeAll(async () => {
  writeSyntheticSeeds(small, 200);
  writeSyntheticSeeds(big, manyClaims);
  local = await startNeo4j({ folder: join(folder.path, 'data') });
  expect(await seedProcess(['load', '--folder', small], local.neo4j).ended).toMatchObject({ code: 0 });
  before = await snapshot(local.neo4j);
});

afterAll(async () => {
  await local?.stop();
  await folder.remove();
});

describe('A load that is broken off leaves the graph as it was', () => {
  it('when its process is killed', async () => {
    const { child, ended } = await inTheMiddle(local.neo4j);
    child.kill('SIGKILL');

    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
    expect(await snapshot(local.neo4j)).toEqual(before);
    expect(await seedProcess(['load', '--folder', small], local.neo4j).ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing to do'),
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s, and it says so', async (signal) => {
    const { child, ended } = await inTheMiddle(local.neo4j);
    child.kill(signal);

    expect(await ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('Interrupted. The graph is as it was.'),
    });
    expect(await snapshot(local.neo4j)).toEqual(before);
  });

  it('when the database is killed, and it says so', async () => {
    const { ended } = await inTheMiddle(local.neo4j);
    process.kill(local.pid, 'SIGKILL');

    expect(await ended).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/The database ended[\s\S]*Nothing was written: the graph is as it was\./),
    });
    local = await startNeo4j({ folder: join(folder.path, 'data') });
    expect(await snapshot(local.neo4j)).toEqual(before);
  });
});

describe('A load that cannot be done leaves the graph as it was', () => {
  it('with a wrong password', async () => {
    expect(await seedProcess(['load', '--folder', big], { ...local.neo4j, password: 'wrong' }).ended).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('refuses the user "neo4j" with this password.'),
    });
    expect(await snapshot(local.neo4j)).toEqual(before);
  });

  // The Community edition has no roles: a database that is read-only to all refuses as it would refuse a reader.
  it('in a database that may only be read', async () => {
    await withSetting('server.databases.read_only=neo4j', async (neo4j) => {
      expect(await seedProcess(['load', '--folder', big], neo4j).ended).toMatchObject({
        code: 3,
        stderr: expect.stringMatching(/only read[\s\S]*Nothing was written: the graph is as it was\./),
      });
      expect(await snapshot(neo4j)).toEqual(before);
    });
  });

  it('where it needs more memory than a transaction may take, and names the setting beforehand', async () => {
    await withSetting('dbms.memory.transaction.total.max=20m', async (neo4j) => {
      const said = {
        code: 1,
        stdout: expect.stringMatching(/transactionMemory\n.*20 MB, by dbms\.memory\.transaction\.total\.max/),
      };
      expect(await seedProcess(['check', '--folder', big], neo4j).ended).toMatchObject(said);
      expect(await seedProcess(['load', '--folder', big], neo4j).ended).toMatchObject(said);
      expect(await seedProcess(['load', '--folder', big], neo4j).ended).toMatchObject(said); // nothing was remembered
      expect(await snapshot(neo4j)).toEqual(before);

      const driver = await connect(neo4j);
      const tooMuch = lockedTransaction({ driver, database: neo4j.database }, async (transaction) => {
        await transaction.run('UNWIND range(1, 1000000) AS id CREATE (:Claim {id: toString(id)})');
        return { commit: true, result: undefined };
      });
      await expect(tooMuch).rejects.toThrow(/more memory than the database gives one transaction[\s\S]*as it was/);
      await driver.close();
      expect(await snapshot(neo4j)).toEqual(before);
    });
  });
});

describe('Two loads at once', () => {
  it('come one after the other', async () => {
    const ended = [small, big].map((seeds) => seedProcess(['load', '--folder', seeds], local.neo4j).ended);

    expect((await Promise.all(ended)).map(({ code }) => code)).toEqual([0, 0]);
    const [row] = await ask(
      local.neo4j,
      `MATCH (r:Release) RETURN r.claims AS claims, r.links AS links,
        COUNT { (:Claim) } AS madeClaims, COUNT { (:Entity)-[]->(:Entity) } AS madeLinks`,
    );
    expect([200, manyClaims]).toContain(row?.claims);
    expect(row).toMatchObject({ madeClaims: row?.claims, madeLinks: row?.links });
  });
});

/** Starts the database anew with a setting of its own, and afterwards as it was. */
async function withSetting(setting: string, work: (neo4j: Neo4jSettings) => Promise<void>): Promise<void> {
  await local.stop();
  const { neo4j, stop } = await startWithSetting(join(folder.path, 'data'), setting);
  try {
    await work(neo4j);
  } finally {
    await stop();
    local = await startNeo4j({ folder: join(folder.path, 'data') });
  }
}

/** A load that has begun to write and is far from its end. */
async function inTheMiddle(neo4j: Neo4jSettings): Promise<SeedProcess> {
  const load = seedProcess(['load', '--folder', big], neo4j);
  await vi.waitFor(() => expect(load.output.stderr).toContain('entities: '), { timeout: 60_000, interval: 2 });
  return load;
}
