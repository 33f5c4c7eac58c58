import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rendezvous-export-command-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('seed export', { timeout: 120_000 }, () => {
  it('writes to standard output, and says the rest on standard error', async () => {
    const { code, stdout, stderr } = await ended(seed(['--format', 'jsonl']));

    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toEqual(expect.arrayContaining(['release', 'entity', 'source', 'claim', 'link']));
    expect(stderr).toMatch(/^entities: \d+$/m);
    expect(stderr).toMatch(/Exported: \d+ entities, .* release [0-9a-f]{12}\.\n$/);
  });

  it('writes a folder, and as JSON its counts, its release and its files', async () => {
    const output = join(folder, 'seeds');
    const { code, stdout } = await ended(seed(['--format', 'cypher', '--json', '--output', `${output}/`]));
    const names = ['100-entities.cypher', '400-sources.cypher', '500-claims.cypher', '510-contradictions.cypher'];

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      command: 'export',
      format: 'cypher',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: {
        entities: expect.any(Number),
        sources: expect.any(Number),
        claims: expect.any(Number),
        contradictions: expect.any(Number),
      },
      files: names.map((name) => join(output, name)),
    });
    expect(readdirSync(output)).toEqual(names);
    expect(readFileSync(join(output, '500-claims.cypher'), 'utf8')).toContain('claim:duffy-leads-nasa-2025');
  });

  it('ends with a word when what reads it closes the pipe', async () => {
    const child = seed(['--format', 'jsonl']);
    child.stdout?.destroy();
    const { code, stderr } = await ended(child);

    expect(code).toBe(141);
    expect(stderr).toContain('The export ends here: what read it has closed the pipe.\n');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says that standard output has no room, and that what is there is not whole', async () => {
    const { code, stderr } = await ended(seed(['--format', 'graphml'], openSync('/dev/full', 'w')));

    expect(code).toBe(2);
    expect(stderr).toContain('Expected standard output to take the export, found: ENOSPC');
    expect(stderr).toContain('What was written is not whole.');
  });

  it('is misused without a format, with another, and with options that do not go together', async () => {
    expect(await ended(seed([]))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'--format <format>' not"),
    });
    expect(await ended(seed(['--format', 'xml']))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are cypher, jsonl, csv, graphml.'),
    });
    expect(await ended(seed(['--format', 'jsonl', '--json']))).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('"error": "Expected --output beside --json'),
    });
  });

  it('names its formats in its help', async () => {
    const { code, stdout } = await ended(seed(['--help']));

    expect(code).toBe(0);
    expect(stdout).toContain('  cypher   seed files that load again and give the same release\n');
    expect(stdout).not.toContain('--folder');
  });
});

function seed(words: readonly string[], stdout: 'pipe' | number = 'pipe'): ChildProcess {
  const { uri, user, password, database } = inject('neo4j');
  return spawn(process.execPath, ['--import', 'tsx', 'seeds/cli/seed.ts', 'export', ...words], {
    cwd: repository,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    stdio: ['ignore', stdout, 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk) => {
      said[name] += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...said };
}
