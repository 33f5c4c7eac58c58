import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homeArgument } from './findNeo4jProcess.ts';
import { processStart } from './processStart.ts';
import type { Running, Store } from './Store.ts';
import { textEnvironment } from './textEnvironment.ts';
import { javaOptions, writeConfiguration } from './writeConfiguration.ts';

const watcher = fileURLToPath(new URL('./watch.sh', import.meta.url));

export type Launch = { store: Store; java: string; jars: string; port: number };

/**
 * Starts the process, and does not wait until it answers. It stands in a process group of its own: Ctrl-C reaches the
 * launcher, which stops it in order. A watcher beside it ends it when the launcher is killed.
 * @returns its pid
 */
export function launchNeo4j({ store, java, jars, port }: Launch): number {
  writeConfiguration(store, port);
  const console = openSync(store.console, 'w');
  const words = [
    ...javaOptions(),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(store.home),
    `--config-dir=${join(store.home, 'conf')}`,
  ];
  const child = spawn(java, words, {
    cwd: store.home,
    env: textEnvironment(),
    detached: true,
    stdio: ['ignore', console, console],
  });
  closeSync(console);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${java} could not be started.`);
  child.unref();
  const watch = spawn('/bin/sh', [watcher, String(pid), store.users], { cwd: '/', detached: true, stdio: 'ignore' });
  watch.unref();
  const running: Running = { pid, uri: `bolt://127.0.0.1:${port}`, startedAt: new Date().toISOString() };
  if (watch.pid !== undefined) running.watcher = { pid: watch.pid, start: processStart(watch.pid) ?? '' };
  writeFileSync(store.running, `${JSON.stringify(running, null, 2)}\n`);
  return pid;
}
