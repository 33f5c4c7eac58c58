import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedProcess } from '../setup/seedProcess.ts';
import { snapshot } from '../setup/snapshot.ts';
import { writeSyntheticSeeds } from '../setup/syntheticSeeds.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const folder = temporaryFolder();
const small = join(folder.path, 'small');
const big = join(folder.path, 'big');
const mount = join(folder.path, 'disk');
const cannotMount = whyNoMount();

beforeAll(() => {
  writeSyntheticSeeds(small, 200);
  writeSyntheticSeeds(big, 3_000);
});

afterAll(async () => {
  if (cannotMount === undefined) spawnSync('umount', ['-l', mount]);
  await folder.remove();
});

describe('A load on a full disk', () => {
  it.skipIf(cannotMount !== undefined)(
    `leaves the graph as it was, and says so${cannotMount === undefined ? '' : `: ${cannotMount}`}`,
    async () => {
      const stored = await startNeo4j({ folder: mount });
      let again: LocalNeo4j | undefined;
      try {
        await seedProcess(['load', '--folder', small], stored.neo4j).ended;
        const whole = await snapshot(stored.neo4j);
        const { bavail, bsize } = statfsSync(mount);
        writeFileSync(join(mount, 'ballast'), Buffer.alloc(bavail * bsize - 200_000));
        const { code, stderr } = await seedProcess(['load', '--folder', big], stored.neo4j).ended;
        rmSync(join(mount, 'ballast'));
        await stored.stop();
        again = await startNeo4j({ folder: mount });

        expect({ code, stderr }).toEqual({
          code: 3,
          stderr: expect.stringMatching(/The database (failed|ended)[\s\S]*is as it was/),
        });
        const recovered = again.neo4j;
        await vi.waitFor(async () => expect(await snapshot(recovered)).toEqual(whole), {
          timeout: 60_000,
          interval: 500,
        });
      } finally {
        await again?.stop();
      }
    },
  );
});

function whyNoMount(): string | undefined {
  if (process.platform !== 'linux') return 'skipped, since small disks are made on Linux only';
  mkdirSync(mount, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', mount]);
  return status === 0 ? undefined : 'skipped, since this user may not mount a small disk';
}
