import { spawn } from 'node:child_process';
import { repository } from './sourceFiles.ts';

/**
 * Runs a tool of the workspace in its root.
 * @returns what it wrote where it failed, none where it was content
 */
export async function runTool(command: string, ...words: readonly string[]): Promise<readonly string[]> {
  const tool = spawn(`${repository}node_modules/.bin/${command}`, words, {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  tool.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  tool.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    tool.once('error', reject);
    tool.once('close', resolve);
  });
  if (code === 0) return [];
  const text = Buffer.concat(chunks).toString().trim();
  return [text === '' ? `${command} ended with code ${code} and said nothing` : text];
}
