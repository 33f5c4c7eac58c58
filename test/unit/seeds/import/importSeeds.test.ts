import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeByImporter } from '@rendezvous/seeds/import/shared/seedFileText.ts';
import { readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'rendezvous-import-seeds-'));
const seeds = join(copy, 'seeds');

/** Two importers whose claims rest on one source, one of which has nothing of its own to write. */
const importers = `
import { newDraft } from './shared/Draft.ts';
const head = { what: 'a', from: 'b', licence: 'c', date: 'd' };
const make = (name, of, claims) => () => {
  const draft = newDraft(name, head);
  for (const id of of) draft.sources.push({ id, title: id, type: 'RECORD' });
  for (const id of claims) {
    const claim = { subject: 'nation:FRA', predicate: 'capital', value: 'Paris' };
    draft.claims.push({ id, claim, evidence: [{ source: of[0], locator: 'row', verified: true }] });
  }
  return { drafts: [draft], read: {}, dropped: [] };
};
export const importers = [
  make('650-b.cypher', ['source:shared', 'source:by-hand'], ['claim:b']),
  make('640-a.cypher', ['source:shared', 'source:a'], ['claim:a']),
  make('660-empty.cypher', ['source:only-evidence'], []),
];
`;

const byHand = `UNWIND [{id: 'nation:FRA', name: 'France'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;
UNWIND [{id: 'source:by-hand', title: 'By hand', type: 'RECORD'}] AS row MERGE (s:Source {id: row.id}) SET s += row;
`;

describe('Importing seeds', () => {
  const read = (name: string) => readFileSync(join(seeds, name), 'utf8');
  const sources = (name: string) =>
    readSeeds([{ name, text: read(name) }]).items.flatMap((item) => (item.form === 'SOURCE' ? [item.id] : []));

  beforeAll(() => {
    for (const part of ['import', 'reader', 'state', 'package.json'])
      cpSync(join(repository, 'seeds', part), join(seeds, part), { recursive: true });
    symlinkSync(join(repository, 'seeds/node_modules'), join(seeds, 'node_modules'));
    mkdirSync(join(seeds, 'texts'));
    writeFileSync(join(seeds, 'import/importers.ts'), importers);
    writeFileSync(join(seeds, '100-by-hand.cypher'), byHand);
    writeFileSync(join(seeds, '640-a.cypher'), `${madeByImporter}\nwhat was made before`);
    writeFileSync(join(seeds, '645-no-longer-made.cypher'), `${madeByImporter}\n`);
    const command = join(seeds, 'import/importSeeds.ts');
    execFileSync(process.execPath, ['--import', 'tsx', command, '--from', copy], { cwd: repository });
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('takes away what an importer made before and no longer makes, and leaves what is written by hand', () => {
    expect(existsSync(join(seeds, '645-no-longer-made.cypher'))).toBe(false);
    expect(read('100-by-hand.cypher')).toBe(byHand);
    expect(read('640-a.cypher')).toContain("'claim:a'");
    expect(read('640-a.cypher')).not.toContain('what was made before');
  });

  it('writes each source once, into a file that loads before the claims, but those written by hand', () => {
    const made = sources('410-sources-of-imports.cypher');

    expect(made.filter((id) => id === 'source:shared')).toHaveLength(1);
    expect(made).toEqual(expect.arrayContaining(['source:a', 'source:only-evidence', 'source:public-record']));
    expect(made).not.toContain('source:by-hand');
    expect([...sources('640-a.cypher'), ...sources('650-b.cypher')]).toEqual([]);
  });

  it('writes no file for an importer that only adds evidence', () => {
    expect(existsSync(join(seeds, '660-empty.cypher'))).toBe(false);
  });
});
