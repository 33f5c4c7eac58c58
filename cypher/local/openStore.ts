import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors/UsageError.ts';
import { folderFault } from './folderFault.ts';
import { makeFolder } from './makeFolder.ts';
import { neo4jVersion } from './neo4jVersion.ts';
import { ownDatabaseHint } from './ownDatabaseHint.ts';
import { type Store, storeIn } from './Store.ts';

const smallestFreeSpace = 300 * 2 ** 20;

/**
 * Makes the folders of a managed database, or finds them, and sees that they can be used.
 * @throws UsageError where the folder cannot be written, the disk is nearly full, or the store is another Neo4j's
 */
export function openStore(folder: string): Store {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    const store = storeIn(realpathSync(folder));
    makeFolder(store.users);
    makeFolder(join(store.home, 'conf'));
    makeFolder(join(store.home, 'logs'));
    requireSpace(folder);
    requireVersion(store);
    requirePassword(store);
    return store;
  } catch (error) {
    throw storeFault(folder, error);
  }
}

/** As `folderFault`, for the data folder. */
export function storeFault(folder: string, error: unknown): unknown {
  return folderFault(folder, error, 'Mend it, or set RENDEZVOUS_DATA to another folder.');
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= smallestFreeSpace) return;
  const free = Math.round((bavail * bsize) / 2 ** 20);
  throw new UsageError(
    `Expected at least 300 MB of free disk for the database, found ${free} MB at ${folder}.`,
    'Make room, or set RENDEZVOUS_DATA to a folder on another disk.',
  );
}

function requireVersion({ home, version }: Store): void {
  const hasData = existsSync(join(home, 'data', 'databases'));
  const found = existsSync(version) ? readFileSync(version, 'utf8').trim() : hasData ? 'an unknown version' : undefined;
  if (found !== undefined && lineOf(found) !== lineOf(neo4jVersion)) {
    throw new UsageError(
      `Expected a store of Neo4j ${lineOf(neo4jVersion)}, found one of ${found} in ${home}.`,
      `Move ${home} away, or remove it: the seed files are loaded again into a new one. Or set RENDEZVOUS_DATA to another folder.`,
    );
  }
  if (found !== neo4jVersion) writeFileSync(version, `${neo4jVersion}\n`);
}

/** "5.26": within it stores are the same. */
function lineOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** The password is written before the database first starts, so an interrupted start never loses it. */
function requirePassword({ home, password }: Store): void {
  if (existsSync(password) && readFileSync(password, 'utf8').trim() !== '') {
    chmodSync(password, 0o600);
    return;
  }
  if (existsSync(join(home, 'data', 'dbms'))) {
    throw new UsageError(
      `Expected the database's password in ${password}, found none.`,
      `Put it back, or remove ${home}: the seed files are loaded again into a new store. ${ownDatabaseHint}`,
    );
  }
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flush: true });
}
