import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from '../errors/UsageError.ts';
import { neo4jVersion } from './neo4jVersion.ts';
import { ownDatabaseHint } from './ownDatabaseHint.ts';

const oldestJava = 17;

export type Tools = { java: string; maven: string | undefined };

/**
 * Finds what Neo4j runs on, and Maven where `needsMaven`.
 * @throws UsageError that names all that is missing at once
 */
export function findTools({ needsMaven }: { needsMaven: boolean }): Tools {
  const { java, fault } = findJava();
  const maven = onPath('mvn');
  const faults: string[] = [];
  const steps: string[] = [];
  if (java === undefined) {
    faults.push(`Expected Java ${oldestJava} or newer to run Neo4j ${neo4jVersion}, found ${fault}.`);
    steps.push('Install Java 17 or 21 (a headless runtime is enough); it is looked for in JAVA_HOME and on PATH.');
  }
  if (needsMaven && maven === undefined) {
    faults.push(`Expected Maven to fetch Neo4j ${neo4jVersion} the first time, found no "mvn" on PATH.`);
    steps.push('Install Maven 3.6 or newer.');
  }
  if (java === undefined || faults.length > 0) {
    throw new UsageError(faults.join('\n'), [...steps, ownDatabaseHint].join('\n'));
  }
  return { java, maven };
}

function findJava(): { java?: string; fault: string } {
  const home = process.env.JAVA_HOME;
  const found: string[] = [];
  for (const java of [home === undefined || home === '' ? undefined : join(home, 'bin', 'java'), onPath('java')]) {
    if (java === undefined) continue;
    const version = versionOf(java);
    if (version === undefined) continue;
    if (version >= oldestJava) return { java, fault: '' };
    found.push(`Java ${version} (${java})`);
  }
  return { fault: found.length > 0 ? found.join(' and ') : 'none in JAVA_HOME or on PATH' };
}

/** "1.8.0_292" is Java 8. */
function versionOf(java: string): number | undefined {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // that is the answer
  }
}
