import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { withLock } from '@rendezvous/cypher/local/withLock.ts';
import { afterAll, describe, expect, it } from 'vitest';

describe('A lock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rendezvous-lock-'));
  const file = join(folder, 'lock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets one task run after the other, and is gone after them', async () => {
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
    };
    await Promise.all([withLock(file, {}, task('one')), withLock(file, {}, task('two'))]);
    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(existsSync(file)).toBe(false);
  });

  it('is let go when its task fails', async () => {
    const failing = withLock(file, {}, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['a process that is gone', '4194999 1'],
    ['a process whose number another was given', `${process.pid} 1`],
    ['a machine that went down while it was written', ''],
  ])('is taken over from %s', async (_, text) => {
    writeFileSync(file, text);
    expect(await withLock(file, {}, async () => 'ours')).toBe('ours');
  });

  it('names who holds it, and what to do when he does not let go', async () => {
    writeFileSync(file, `${process.pid} ${processStart(process.pid)}`);
    const holders: number[] = [];
    const waiting = withLock(file, { patience: 0, onWait: (pid) => holders.push(pid) }, async () => 'never');
    await expect(waiting).rejects.toThrow(`kill ${process.pid}`);
    expect(holders).toEqual([process.pid]);
    rmSync(file);
  });
});
