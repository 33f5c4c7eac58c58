import { join } from 'node:path';

/** The files of one managed database. */
export type Store = {
  /** Neo4j's home: its data, its logs, its configuration. */
  home: string;
  password: string;
  version: string;
  /** A `Running`, for people and scripts; which process runs the store is asked of the system instead. */
  running: string;
  /** One file for each process that uses the database, named by its pid. The last to leave stops it. */
  users: string;
  /** Held while the database is being started or stopped. */
  lock: string;
  configuration: string;
  /** What Neo4j writes on its standard output. */
  console: string;
  /** What Neo4j writes in words for people; it goes on from start to start. */
  log: string;
  /** What Neo4j writes for those who look for a fault: why a database failed stands here alone. */
  debugLog: string;
};

/** What is written down about a database that has been started. */
export type Running = { pid: number; uri: string; startedAt: string; watcher?: { pid: number; start: string } };

/** The files below a data folder (absolute, links resolved). */
export function storeIn(folder: string): Store {
  const home = join(folder, 'neo4j');
  return {
    home,
    password: join(home, 'password'),
    version: join(home, 'version'),
    running: join(home, 'running.json'),
    users: join(home, 'users'),
    lock: join(home, 'lock'),
    configuration: join(home, 'conf', 'neo4j.conf'),
    console: join(home, 'logs', 'console.log'),
    log: join(home, 'logs', 'neo4j.log'),
    debugLog: join(home, 'logs', 'debug.log'),
  };
}
