import { readdirSync, readFileSync } from 'node:fs';

export type RunningProcess = { pid: number; command: string };

/** Every process that was started with this data folder in its environment: the launcher, the database, the builders. */
export function processesOf(dataFolder: string): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => read(name, 'environ').includes(`RENDEZVOUS_DATA=${dataFolder}\0`))
    .map((name) => ({ pid: Number(name), command: read(name, 'cmdline').replaceAll('\0', ' ') }));
}

/** The one whose command line has these words. */
export function processWith(dataFolder: string, words: string): number {
  const found = processesOf(dataFolder).find(({ command }) => command.includes(words));
  if (found === undefined) throw new Error(`No process of ${dataFolder} runs ${words}`);
  return found.pid;
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended, or is somebody else's
  }
}
