import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const watcher = fileURLToPath(new URL('../../cypher/local/watch.sh', import.meta.url));
const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready');";

describe('The watcher of the database', () => {
  const users = temporaryFolder();
  afterAll(() => users.remove());

  it('kills one without users that does not end when it is told to', async () => {
    const database = spawn(process.execPath, ['--eval', deaf], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(database.stdout, 'data');
    const ended = once(database, 'exit');
    spawn('/bin/sh', [watcher, String(database.pid), users.path], { stdio: 'ignore' });
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});
