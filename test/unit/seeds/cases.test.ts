import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { problemText } from '@rendezvous/seeds/checks/problemText.ts';
import { judgeSeeds } from '@rendezvous/seeds/load/judgeSeeds.ts';
import { readSeedFile } from '@rendezvous/seeds/load/readSeedFile.ts';
import type { SeedFolder } from '@rendezvous/seeds/load/SeedFolder.ts';
import { describe, expect, it } from 'vitest';

const cases = fileURLToPath(new URL('../../cases/seeds/', import.meta.url));
const base = { name: 'base.cypher', text: readFileSync(`${cases}base.cypher`, 'utf8') };
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('The checks of seed files', () => {
  it.each(names)('say where and what is wrong: %s', async (name) => {
    const folder = readCase(name);
    const { problems } = await judgeSeeds(folder, vocabulary);
    const message = problems
      .map((problem) => problemText(problem, [...folder.files, ...(folder.distinct ? [folder.distinct] : [])]))
      .join('\n\n');

    await expect(`${message}\n`).toMatchFileSnapshot(`${cases}${name}/message.txt`);
  });

  it('find nothing wrong with what the cases build on', async () => {
    expect(await judgeSeeds({ files: [base], texts: new Map() }, vocabulary)).toMatchObject({ problems: [] });
  });
});

function readCase(name: string): SeedFolder {
  const text = `${cases}${name}/texts/base-article.txt`;
  const distinct = `${cases}${name}/distinct.csv`;
  const bad = readSeedFile(`${cases}${name}/bad.cypher`, 'bad.cypher');
  return {
    files: [base, ...(bad.file === undefined ? [] : [bad.file])],
    texts: new Map(existsSync(text) ? [['source:base-article', readFileSync(text, 'utf8')]] : []),
    problems: bad.problem === undefined ? [] : [bad.problem],
    ...(existsSync(distinct) ? { distinct: { name: 'distinct.csv', text: readFileSync(distinct, 'utf8') } } : {}),
  };
}
