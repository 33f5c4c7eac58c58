import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { describe, expect, it, vi } from 'vitest';

/** A process whose first thread ends while another goes on: the system calls it a zombie. */
const halfEnded = `
import ctypes, threading, time
threading.Thread(target=time.sleep, args=(60,)).start()
ctypes.CDLL(None).pthread_exit(None)`;
const hasPython = process.platform === 'linux' && spawnSync('python3', ['--version']).status === 0;

describe('The start of a process', () => {
  it('is known of one that lives, and of no other', () => {
    expect(processStart(process.pid)).toMatch(/./);
    expect(processStart(4194999)).toBeUndefined();
  });

  it.skipIf(!hasPython)('is known until the last of its threads has ended', async () => {
    const child = spawn('python3', ['-c', halfEnded]);
    const pid = child.pid ?? 0;
    await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /), { timeout: 5_000 });
    expect(processStart(pid)).toBeDefined();
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(processStart(pid)).toBeUndefined(), { timeout: 5_000 });
  });
});
