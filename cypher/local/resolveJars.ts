import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { folderFault } from './folderFault.ts';
import { makeFolder } from './makeFolder.ts';
import { neo4jVersion } from './neo4jVersion.ts';
import { runMaven } from './runMaven.ts';
import { withLock } from './withLock.ts';

export type ResolveOptions = {
  maven: string | undefined;
  onProgress: (line: string) => void;
  signal?: AbortSignal | undefined;
};

/** A set of jars of one version of Neo4j: `name` is that of its folder, `title` and `size` are said while it is fetched. */
export type Jars = { name: string; title: string; size: string; pom: string };

const draftPrefix = 'fetching-';

/** Where a set of jars is kept, for all clones of one person. */
export function jarsFolder({ name }: Pick<Jars, 'name'>): string {
  return join(cacheFolder(), `${name}-${neo4jVersion}`);
}

/**
 * Fetches jars once. Half a fetch is never seen: they are gathered beside the place and renamed into it.
 * @returns the folder of the jars
 * @throws UsageError where Maven fails or the cache cannot be written
 */
export async function resolveJars(jars: Jars, { maven, onProgress, signal }: ResolveOptions): Promise<string> {
  const folder = jarsFolder(jars);
  if (existsSync(folder)) return folder;
  const { title, pom, size } = jars;
  const onWait = (pid: number) => onProgress(`process ${pid} is fetching Neo4j; waiting for it`);
  try {
    makeFolder(cacheFolder());
    return await withLock(join(cacheFolder(), 'lock'), { onWait, ...(signal && { signal }) }, async () => {
      if (existsSync(folder) || maven === undefined) return folder;
      removeDrafts();
      const draft = join(cacheFolder(), `${draftPrefix}${process.pid}`);
      onProgress(`fetching ${title} ${neo4jVersion} with Maven, once for this machine (${size})`);
      await runMaven({ maven, pom, what: title, folder: draft, signal, onFetched: everyHundred(onProgress) });
      renameSync(draft, folder);
      return folder;
    });
  } catch (error) {
    throw folderFault(cacheFolder(), error, 'Mend it, or set XDG_CACHE_HOME to another folder.');
  }
}

function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME;
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'rendezvous');
}

/** What killed fetches left; under the lock nobody else is fetching. */
function removeDrafts(): void {
  for (const name of readdirSync(cacheFolder())) {
    if (name.startsWith(draftPrefix)) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

function everyHundred(onProgress: (line: string) => void): (files: number) => void {
  return (files) => {
    if (files % 100 === 0) onProgress(`fetched ${files} files`);
  };
}
