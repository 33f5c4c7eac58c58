import { readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { Store } from './Store.ts';

const megabyte = 2 ** 20;

/**
 * The settings that keep Neo4j on this machine and quick to start and stop. Bolt is its only door, and LOAD CSV finds
 * neither a file nor a host. Usage reports and query logs are off; transaction logs are neither preallocated nor kept longer than recovery needs.
 */
export function writeConfiguration(store: Store, port: number): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'server.memory.pagecache.size': '128m',
    // Without it each stop waits ten seconds for connections that nobody will open.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(store.configuration, `# Written anew at each start.\n${lines.join('\n')}\n`);
}

/** The port of the last start, which a database that still runs listens on. */
export function configuredPort(store: Store): number | undefined {
  try {
    const port = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(readFileSync(store.configuration, 'utf8'))?.[1];
    return port === undefined ? undefined : Number(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Options of the virtual machine. One load is one transaction, which may take 0.7 of the heap, and a claim takes some
 * 15 kB of it: half of the machine's memory, up to 8 GB, holds 250,000 claims on a machine of 16 GB and 90,000 on one
 * of 4 GB (measured: 250,000 load in a heap of 6 GB, 100,000 do not in one of 2 GB). It is taken only when it is needed.
 * The serial collector and the first compiler alone start a third faster and load in nearly half the time; a warm
 * statement is a fifth slower.
 */
export function javaOptions(): string[] {
  const heap = Math.max(512, Math.min(8192, Math.floor(totalmem() / 2 / megabyte)));
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-Xms512m',
    `-Xmx${heap}m`,
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}
