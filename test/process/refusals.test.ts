import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from './setup/freePort.ts';
import { processesOf } from './setup/processesOf.ts';
import { startProduct } from './setup/startProduct.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

const folder = temporaryFolder();

/** A PATH on which only these commands are found; each is a shell script of one line. */
function pathWith(name: string, scripts: Readonly<Record<string, string>>): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  symlinkSync(process.execPath, join(path, 'node'));
  for (const [command, script] of Object.entries(scripts)) {
    writeFileSync(join(path, command), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, command), 0o755);
  }
  return path;
}

async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const given = { RENDEZVOUS_DATA: join(folder.path, 'data'), JAVA_HOME: '', PORT: await freePort(), ...env };
  const product = startProduct({ env: given });
  expect(await product.ended).toBe(1);
  expect(processesOf(given.RENDEZVOUS_DATA)).toEqual([]);
  return product.output();
}

describe('The product refuses to start', () => {
  afterAll(() => folder.remove());

  it('with every fault of the environment at once', async () => {
    const output = await refusal({ PORT: 'many', NEO4J_URI: 'http://somewhere', LOG_LEVEL: 'loud' });
    expect(output.match(/^ {2}[A-Z0-9_]+: /gm)).toEqual([
      '  NEO4J_URI: ',
      '  PORT: ',
      '  LOG_LEVEL: ',
      '  NEO4J_PASSWORD: ',
    ]);
  });

  it('without Java and without Maven, and names both', async () => {
    const output = await refusal({ PATH: pathWith('bare', {}), XDG_CACHE_HOME: join(folder.path, 'cache') });
    expect(output).toMatch(/Expected Java 17 .*, found none/);
    expect(output).toMatch(/Expected Maven .*, found no "mvn" on PATH/);
    expect(output).toContain('NEO4J_URI');
  });

  it('with a Java that is too old', async () => {
    const path = pathWith('old', { java: `echo 'openjdk version "1.8.0_292"' >&2` });
    expect(await refusal({ PATH: path })).toContain(`found Java 8 (${join(path, 'java')})`);
  });

  it('where Maven fails, with the words of Maven', async () => {
    const path = pathWith('offline', {
      java: `echo 'openjdk version "17.0.15"' >&2`,
      mvn: `echo '[ERROR] Unknown host repo.example'; exit 1`,
    });
    const output = await refusal({ PATH: path, XDG_CACHE_HOME: join(folder.path, 'cache') });
    expect(output).toContain('Unknown host repo.example');
  });

  it('with a data folder that is a file', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    expect(await refusal({ RENDEZVOUS_DATA: file })).toContain(`Expected a folder that can be written at ${file}`);
  });

  it.skipIf(process.platform !== 'linux')('with a folder where the system lets nobody make one', async () => {
    const data = '/proc/rendezvous';
    expect(await refusal({ RENDEZVOUS_DATA: data })).toContain(`Expected a folder that can be written at ${data}`);
    const home = { HOME: '/proc/nobody', XDG_CACHE_HOME: '' };
    const output = await refusal({ ...home, RENDEZVOUS_DATA: join(folder.path, 'homeless') });
    expect(output).toContain('Expected a folder that can be written at /proc/nobody/.cache/rendezvous');
  });

  it('on the store of another Neo4j', async () => {
    const store = join(folder.path, 'old-store', 'neo4j');
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, 'version'), '4.4.30\n');
    const output = await refusal({ RENDEZVOUS_DATA: join(folder.path, 'old-store') });
    expect(output).toContain(`found one of 4.4.30 in ${store}`);
  });
});
