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

const draftPrefix = 'fetching-';

/** Where the jars of Neo4j are kept, for all clones of one person. */
export function neo4jFolder(): string {
  return join(cacheFolder(), `neo4j-${neo4jVersion}`);
}

/** Whether they need not be fetched. The folder is put in place whole, so its being there is enough. */
export function isNeo4jResolved(): boolean {
  return existsSync(neo4jFolder());
}

/**
 * Fetches Neo4j once. Half a fetch is never seen: the jars are gathered beside the place and renamed into it.
 * @returns the folder of the jars
 * @throws UsageError where Maven fails or the cache cannot be written
 */
export async function resolveNeo4j({ maven, onProgress, signal }: ResolveOptions): Promise<string> {
  if (isNeo4jResolved()) return neo4jFolder();
  const onWait = (pid: number) => onProgress(`process ${pid} is fetching Neo4j; waiting for it`);
  try {
    makeFolder(cacheFolder());
    return await withLock(join(cacheFolder(), 'lock'), { onWait, ...(signal && { signal }) }, async () => {
      if (isNeo4jResolved() || maven === undefined) return neo4jFolder();
      removeDrafts();
      const draft = join(cacheFolder(), `${draftPrefix}${process.pid}`);
      onProgress(`fetching Neo4j ${neo4jVersion} with Maven, once for this machine (125 MB)`);
      await runMaven({ maven, folder: draft, signal, onFetched: everyHundred(onProgress) });
      renameSync(draft, neo4jFolder());
      return neo4jFolder();
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
