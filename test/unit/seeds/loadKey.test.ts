import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { loadKey } from '@rendezvous/seeds/load/loadKey.ts';
import type { SeedFolder } from '@rendezvous/seeds/load/SeedFolder.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder: SeedFolder = {
  files: [{ name: 'a.cypher', text: 'RETURN 1;' }],
  texts: new Map([['source:a', 'words']]),
  distinct: { name: 'distinct.csv', text: 'id,other,reason' },
};

describe('The key of a load', () => {
  it('is the same for the same folder', () => {
    expect(loadKey({ ...folder }, vocabulary)).toBe(loadKey(folder, vocabulary));
  });

  it.each<[what: string, changed: SeedFolder]>([
    ['a seed file', { ...folder, files: [{ name: 'a.cypher', text: 'RETURN 2;' }] }],
    ['the name of a seed file', { ...folder, files: [{ name: 'b.cypher', text: 'RETURN 1;' }] }],
    ['a text', { ...folder, texts: new Map([['source:a', 'other words']]) }],
    ['the table of those that are distinct', { ...folder, distinct: { name: 'distinct.csv', text: 'id' } }],
  ])('is another where %s is another', (_, changed) => {
    expect(loadKey(changed, vocabulary)).not.toBe(loadKey(folder, vocabulary));
  });

  it('is another where the vocabulary is another', () => {
    expect(loadKey(folder, { ...vocabulary, kinds: [] })).not.toBe(loadKey(folder, vocabulary));
  });
});

describe('The key of a load by another loader', () => {
  const repository = mkdtempSync(join(tmpdir(), 'rendezvous-load-key-'));
  const copy = join(repository, 'seeds/load/loadKey.ts');
  const write = (path: string, text: string) => writeFileSync(join(repository, path), text);
  let keyOf: typeof loadKey;

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL('../../../seeds/load/loadKey.ts', import.meta.url)), copy);
    mkdirSync(join(repository, 'cypher'));
    ({ loadKey: keyOf } = await import(pathToFileURL(copy).href));
  });

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it.each([
    ['the loader', 'seeds/load/loadSeeds.ts'],
    ['the vocabulary that it compiles', 'cypher/compile.ts'],
    ['a statement that it runs', 'seeds/load/constraints.cypher'],
    ['the versions of the libraries', 'pnpm-lock.yaml'],
  ])('is another where %s is another', (_, path) => {
    write(path, 'before');
    const before = keyOf(folder, vocabulary);
    write(path, 'after');

    expect(keyOf(folder, vocabulary)).not.toBe(before);
  });

  it('is the same where only what is no code is another', () => {
    write('seeds/900-own.cypher', 'before');
    const before = keyOf(folder, vocabulary);
    write('seeds/900-own.cypher', 'after');
    write('seeds/load/notes.md', 'after');

    expect(keyOf(folder, vocabulary)).toBe(before);
  });
});
