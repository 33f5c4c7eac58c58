import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The last argument words by which a Neo4j of ours can be told among all processes. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/**
 * The process that runs the store in `home` (absolute), whoever started it. The process list is asked, not a pid file:
 * such a file may be stale, or not yet written when its writer was killed.
 */
export function findNeo4jProcess(home: string): number | undefined {
  return existsSync('/proc/self/cmdline') ? findInProc(home) : findWithPs(home);
}

function findInProc(home: string): number | undefined {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let words: string[];
    try {
      words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
    } catch {
      continue; // it has ended meanwhile, or is somebody else's
    }
    if (words.includes(homeArgument(home)) && words.some(isEntryPoint)) return Number(name);
  }
  return undefined;
}

function findWithPs(home: string): number | undefined {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  const line = (stdout ?? '')
    .split('\n')
    .find((line) => line.includes(`${homeArgument(home)} `) && line.split(' ').some(isEntryPoint));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

function isEntryPoint(word: string): boolean {
  return word === 'org.neo4j.server.CommunityEntryPoint';
}
