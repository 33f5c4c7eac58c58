import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { findNeo4jProcess } from '@rendezvous/cypher/local/findNeo4jProcess.ts';
import { storeIn } from '@rendezvous/cypher/local/Store.ts';
import { startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { loadSeeds } from '@rendezvous/server/start/loadSeeds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './setup/temporaryFolder.ts';

/** Only root may mount a disk of its own, and only Linux has this one. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** Takes all the room that a disk has left. */
function fill(file: string): void {
  const filling = openSync(file, 'w');
  const megabyte = Buffer.alloc(2 ** 20, 1);
  try {
    while (writeSync(filling, megabyte) > 0);
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  } finally {
    closeSync(filling);
  }
}

describe.skipIf(!mayMount)('A disk that fills up', () => {
  const folder = temporaryFolder();
  const disk = join(folder.path, 'disk');
  const filling = join(disk, 'filling');
  const { home } = storeIn(disk);

  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=420m', 'tmpfs', disk]);
  });

  afterAll(async () => {
    execFileSync('umount', ['--lazy', disk]);
    await folder.remove();
  });

  it('is not blamed on the seed files that were being loaded, and lets its database be stopped', async () => {
    const local = await startNeo4j({ folder: disk });
    fill(filling);
    const signal = new AbortController().signal;
    const loading = loadSeeds({ neo4j: local.neo4j, onProgress: () => {}, signal });
    await expect(loading).rejects.toThrow('The seed files are not at fault: see to the database');
    await local.stop();
    expect(findNeo4jProcess(home)).toBeUndefined();
  });

  it('is told before anything is started on it', async () => {
    await expect(startNeo4j({ folder: disk })).rejects.toThrow('Expected at least 300 MB of free disk');
    expect(findNeo4jProcess(home)).toBeUndefined();
  });

  it('serves again once there is room', async () => {
    rmSync(filling);
    const local = await startNeo4j({ folder: disk });
    const driver = await connect(local.neo4j);
    await driver.close();
    await local.stop();
  });

  it('is told too where it takes no writes at all', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(startNeo4j({ folder: disk })).rejects.toThrow(`Expected a folder that can be written at ${disk}`);
  });
});
