import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { UsageError } from '../errors/UsageError.ts';
import { neo4jVersion } from './neo4jVersion.ts';
import { ownDatabaseHint } from './ownDatabaseHint.ts';

export type MavenOptions = {
  maven: string;
  /** The file that names the jars; `${neo4j.version}` in it is the version that is started. */
  pom: string;
  /** What the jars are, in a word or two. */
  what: string;
  /** Where the jars are put. */
  folder: string;
  onFetched: (files: number) => void;
  signal?: AbortSignal | undefined;
};

/**
 * Lets Maven copy the jars that a pom names into a folder, fetching what its own repository lacks.
 * @throws UsageError with the telling lines of Maven where it fails
 */
export async function runMaven({ maven, pom, what, folder, onFetched, signal }: MavenOptions): Promise<void> {
  const words = ['-B', '-f', pom, `-Dneo4j.version=${neo4jVersion}`, 'dependency:copy-dependencies'];
  const child = spawn(maven, [...words, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(signal === undefined ? {} : { signal }),
  });
  const errors: string[] = [];
  let fetched = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line.startsWith('[INFO] Downloaded')) onFetched(++fetched);
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR] '.length));
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw mavenFault(what, code, errors);
}

function mavenFault(what: string, code: number | null, errors: readonly string[]): UsageError {
  const telling = errors.filter((line) => line.trim() !== '' && !line.includes('[Help ')).slice(0, 4);
  const shown = (telling.length > 0 ? telling : errors.slice(0, 2)).map((line) => `  ${line.slice(0, 400)}`);
  return new UsageError(
    [`Expected Maven to fetch ${what} ${neo4jVersion}, but it ended with code ${code}:`, ...shown].join('\n'),
    [
      'See to the network (a proxy or a mirror belongs in ~/.m2/settings.xml) and run this again: what was fetched is kept.',
      ownDatabaseHint,
    ].join('\n'),
  );
}
