import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { judgeSeeds } from '@rendezvous/seeds/load/judgeSeeds.ts';
import { readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const sound = "UNWIND [{id: 'nation:FRA', name: 'France'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;\n";
/** Root may read everything. */
const isRoot = process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendezvous-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A folder of seeds', () => {
  it.each(['', 'nowhere', 'file'])('is named where it holds no seed file: "%s"', (name) => {
    writeFileSync(join(folder, 'file'), '');

    expect(() => readFolder(join(folder, name))).toThrow(
      `Expected seed files (*.cypher) in ${join(folder, name)}, found none.\nName another folder with --folder.`,
    );
  });

  it('has no texts where the folder of texts is a link that leads back to itself', async () => {
    writeFileSync(join(folder, '100-nations.cypher'), sound);
    symlinkSync('texts', join(folder, 'texts'));

    expect(readFolder(folder).texts.size).toBe(0);
  });

  it('names every file that cannot be read, and nothing that follows from it', async () => {
    writeFileSync(join(folder, '100-nations.cypher'), sound);
    mkdirSync(join(folder, '200-folder.cypher'));
    symlinkSync(join(folder, 'nowhere'), join(folder, '300-link.cypher'));
    symlinkSync(join(folder, '400-loop.cypher'), join(folder, '400-loop.cypher'));
    symlinkSync('/dev/zero', join(folder, '500-device.cypher'));

    expect(await founds()).toEqual([
      'unreadableFile 200-folder.cypher a folder',
      'unreadableFile 300-link.cypher a link to something that is not there',
      'unreadableFile 400-loop.cypher a link that leads back to itself',
      'unreadableFile 500-device.cypher a pipe or a device',
    ]);
  });

  it.skipIf(isRoot)('names a file that one may not read (skipped for root, who may)', async () => {
    writeFileSync(join(folder, '100-nations.cypher'), sound);
    chmodSync(join(folder, '100-nations.cypher'), 0);

    expect(await founds()).toEqual(['unreadableFile 100-nations.cypher one that you may not read']);
  });

  it('names a text of a source that is not UTF-8', async () => {
    writeFileSync(join(folder, '100-nations.cypher'), sound);
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts', 'article.txt'), Buffer.from('one\ntwo \xe9', 'latin1'));

    expect(await founds()).toEqual(['notUtf8 article.txt the byte 0xE9 at offset 8']);
  });

  it('is refused before it is read where it is larger than the memory can hold, with the limit', async () => {
    writeFileSync(join(folder, '100-nations.cypher'), sound.padEnd(3_000_000));
    const { problems } = await judgeSeeds(readFolder(folder, 2_000_000), vocabulary);

    expect(problems).toMatchObject([{ rule: 'tooLarge', expected: expect.stringContaining('2 MB'), found: '3 MB' }]);
    expect((await judgeSeeds(readFolder(folder, 3_000_000), vocabulary)).problems).toEqual([]);
  });
});

async function founds(): Promise<string[]> {
  const { problems } = await judgeSeeds(readFolder(folder), vocabulary);
  return problems.map(({ rule, place, found }) => `${rule} ${place?.file.split('/').at(-1)} ${found}`);
}
