import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRawFolder } from '@rendezvous/seeds/import/shared/RawFolder.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendezvous-raw-'));
  mkdirSync(join(folder, 'facts'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function statements(content: string | Buffer) {
  writeFileSync(join(folder, 'facts', 'statements.csv'), content);
  return () => openRawFolder(folder).table('facts/statements.csv');
}

const head = 'id,speaker,date,statement,about,certainty,source,checked,confirmed_in';
const row = 'S01,Кто,2020,words,,certain,,page,';

describe('A raw table', () => {
  it('is read with its rows counted, whatever its line ends and its first mark', () => {
    expect(statements(`\uFEFF${head}\r\n${row}\r\n`)()).toMatchObject([
      { number: 1, cells: { id: 'S01', speaker: 'Кто' } },
    ]);
  });

  it.each([
    ['has no rows', `${head}\n`, 'it has no rows'],
    ['is empty', '', 'it has no rows'],
    ['lacks a column', `${head.replace('date', 'day')}\n${row}`, 'it lacks the column date; it has id, speaker, day,'],
    ['has a short row', `${head}\nS01,Who`, 'Invalid Record Length'],
    ['is not UTF-8', Buffer.from(`${head}\nS01,J\xe9r\xf4me,2020,,,,,,`, 'latin1'), 'it is not UTF-8'],
  ])('that %s is named, with what is wrong', (_, content, why) => {
    expect(statements(content)).toThrow(
      new RegExp(`Expected the raw file facts/statements.csv as it was gathered; found otherwise: ${why}`),
    );
  });
});
