import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { repository } from './repository.ts';

export type Script = {
  /** What follows `node` on the command line. */
  words: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Hears each line of its progress, that is, of its standard error. */
  onProgress?: (line: string) => void;
  /** Hears each line of its standard output as it comes. */
  onResult?: (line: string) => void;
  signal: AbortSignal;
};

/** `result` is its standard output, `output` both streams as they came. */
export type ScriptEnd = { code: number | null; result: string; output: string };

/**
 * Runs a script of the repository as a process of its own, in a process group of its own: Ctrl-C reaches the launcher,
 * which ends it through the signal.
 */
export async function runScript({ words, env = {}, onProgress, onResult, signal }: Script): Promise<ScriptEnd> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, words, {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  let output = '';
  let result = '';
  child.stdout.on('data', (chunk: Buffer) => {
    result += chunk;
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  createInterface(child.stderr).on('line', (line) => onProgress?.(line));
  if (onResult) createInterface(child.stdout).on('line', onResult);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal.throwIfAborted();
    return { code, result: result.trim(), output: output.trim() };
  } finally {
    signal.removeEventListener('abort', end);
  }
}
