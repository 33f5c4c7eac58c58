import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WriteOptions, writeFiles } from '@rendezvous/seeds/export/writeFiles.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendezvous-files-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The files of an export', () => {
  it('are all there when all are written, and nothing beside them', async () => {
    const paths = await write(['a.csv', 'b.csv'], { folder: join(folder, 'new') });

    expect(paths).toEqual([join(folder, 'new', 'a.csv'), join(folder, 'new', 'b.csv')]);
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'new', 'b.csv'), 'utf8')).toBe('one\ntwo\n');
  });

  it('have no name before all are written', async () => {
    let seen: string[] = [];
    await write(['a.csv', 'b.csv'], {
      confirm: async () => {
        seen = readdirSync(folder);
      },
    });

    expect(seen).toHaveLength(2);
    expect(seen.filter((name) => name.endsWith('.csv'))).toEqual([]);
  });

  it.each([
    ['the reading fails', { confirm: () => Promise.reject(new Error('gone')) }, 'gone'],
    ['it is interrupted', { signal: AbortSignal.abort() }, 'aborted'],
  ])('are not there when %s, nor is a folder for them', async (_, options, message) => {
    await expect(write(['a.csv', 'b.csv'], { folder: join(folder, 'new'), ...options })).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are not there when one of them cannot be read to its end', async () => {
    const failing = [
      { name: 'a.csv', text: texts() },
      { name: 'b.csv', text: failingTexts() },
    ];

    await expect(writeFiles(failing, optionsOf())).rejects.toThrow('out of order');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replace none that is there, unless they may', async () => {
    writeFileSync(join(folder, 'b.csv'), 'mine');

    await expect(write(['a.csv', 'b.csv'])).rejects.toThrow(`Expected no file at ${join(folder, 'b.csv')}, found one.`);
    expect(readdirSync(folder)).toEqual(['b.csv']);
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('mine');
    await write(['a.csv', 'b.csv'], { force: true });
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('one\ntwo\n');
  });

  it('leave what is there whole when the writing over it fails', async () => {
    writeFileSync(join(folder, 'a.csv'), 'mine');

    await expect(
      writeFiles([{ name: 'a.csv', text: failingTexts() }], { ...optionsOf(), force: true }),
    ).rejects.toThrow('out of order');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('never take the place of a folder or a device', async () => {
    mkdirSync(join(folder, 'a.csv'));

    await expect(write(['a.csv'], { force: true })).rejects.toThrow('found something else');
    await expect(write(['null'], { folder: '/dev', force: true })).rejects.toThrow('found something else');
  });

  it('are refused in words where the folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');

    await expect(write(['a.csv'], { folder: join(folder, 'file') })).rejects.toThrow(
      /Expected a folder that can be written at .*file, found: ENOTDIR.*\nNo file was written\. Mend it/s,
    );
    await expect(write(['a.csv'], { folder: join(folder, 'no', 'where') })).rejects.toThrow(/found: ENOENT/);
  });
});

function write(names: readonly string[], options: Partial<WriteOptions> = {}): Promise<string[]> {
  return writeFiles(
    names.map((name) => ({ name, text: texts() })),
    { ...optionsOf(), ...options },
  );
}

function optionsOf(): WriteOptions {
  return { folder, force: false, signal: new AbortController().signal, confirm: async () => {} };
}

async function* texts() {
  yield 'one\n';
  yield 'two\n';
}

async function* failingTexts() {
  yield 'one\n';
  throw new Error('out of order');
}
