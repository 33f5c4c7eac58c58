import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'rendezvous-seed-command-'));
/** Nothing listens there, and no database of the product is ever started or touched. */
const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none', RENDEZVOUS_DATA: dataFolder };

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe('The exit code of the seed command', { timeout: 120_000 }, () => {
  it('is 1 where the files are wrong, and the result names every problem as JSON', () => {
    const { status, stdout } = seed('check', '--json', '--folder', 'test/cases/seeds/selfLink');

    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'check',
      problems: expect.arrayContaining([
        {
          rule: 'selfLink',
          severity: 'ERROR',
          place: { file: 'test/cases/seeds/selfLink/bad.cypher', line: 2, column: 90, length: 12 },
          expected: 'another entity than the subject',
          found: 'nation:USA at both ends',
          nextStep: 'Name the other entity, or make it a claim about a value.',
        },
      ]),
    });
  });

  it('is 0 where sound files are checked without a database, and it says what was not done', () => {
    const { status, stdout } = seed('check');

    expect(status).toBe(0);
    expect(stdout).toContain('0 errors, 0 warnings.\nThe difference was not computed: Expected a Neo4j that answers');
  });

  it('is 2 where it is misused', () => {
    expect(seed('lode')).toMatchObject({ status: 2, stderr: expect.stringContaining("unknown command 'lode'") });
    expect(seed('check', '--folder', join(dataFolder, 'none'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('found none.\nName another folder with --folder.'),
    });
  });

  it('is 2 where the state of files is asked that cannot be read', () => {
    expect(seed('status', '--folder', 'test/cases/seeds/notUtf8')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('found 1 that cannot.\nRun seed check: it names them.'),
    });
  });

  it('is 3 where the database cannot be reached', () => {
    expect(seed('load')).toMatchObject({ status: 3, stderr: expect.stringContaining('Expected a Neo4j that answers') });
  });
});

describe('The help of the seed command', { timeout: 60_000 }, () => {
  it.each(['check', 'load', 'status', 'wipe'])('shows examples and exit codes: %s', (command) => {
    const { status, stdout } = seed(command, '--help');

    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  seed ${command}`));
    expect(stdout).toContain('130  ended by Ctrl-C; the graph is as it was');
  });
});

function seed(...command: string[]) {
  const run = ['--import', 'tsx', 'seeds/cli/seed.ts', ...command];
  return spawnSync(process.execPath, run, { cwd: repository, encoding: 'utf8', env: { ...process.env, ...nowhere } });
}
