import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { checkItems } from '@rendezvous/seeds/checks/checkItems.ts';
import { didYouMean, nearest } from '@rendezvous/seeds/checks/nearest.ts';
import { readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { describe, expect, it } from 'vitest';

/** What a rule says of entities, each with its kind and the properties as they are written. */
function found(rule: string, ...entities: readonly [kind: string, properties: string][]) {
  const text = entities
    .map(([kind, row]) => `UNWIND [{${row}}] AS row MERGE (n:Entity:${kind} {id: row.id}) SET n += row;`)
    .join('\n');
  const { items, problems } = readSeeds([{ name: 'a.cypher', text }]);
  expect(problems).toEqual([]);
  return checkItems(items, { vocabulary, texts: new Map() })
    .filter((problem) => problem.rule === rule)
    .map(({ expected, found: what }) => `${expected}: ${what}`);
}

describe('An end before its beginning is impossible:', () => {
  it.each([
    ['Person', "id: 'person:a', name: 'A'", 'born', 'died'],
    ['Agency', "id: 'agency:a', name: 'A'", 'founded', 'dissolved'],
    ['Mission', "id: 'mission:a', name: 'A'", 'launchedOn', 'landedOn'],
  ])('%s of which %s %s lies after %s', (kind, head, first, then) => {
    const days = (begin: string, end: string) =>
      found('impossibleDate', [kind, `${head}, ${first}: '${begin}', ${then}: '${end}'`]);

    expect(days('1960-05-02', '1960-05-01')).toEqual([`\`${then}\` not before \`${first}\`, 1960-05-02: 1960-05-01`]);
    expect(days('1960-05-01', '1960-05-02')).toEqual([]);
    expect(days('1960-05-02', '1960')).toEqual([]);
  });
});

describe('Two of one name', () => {
  const alike = (...kinds: readonly [string, string][]) =>
    found('likelyDuplicate', ...kinds.map(([kind, id]): [string, string] => [kind, `id: '${id}', name: 'Galileo'`]));

  it('may be one where they are of one kind', () => {
    expect(alike(['Program', 'program:galileo'], ['Program', 'program:galileo-2'])).toEqual([
      expect.stringContaining('Galileo (program:galileo-2) beside Galileo (program:galileo)'),
    ]);
  });

  it('are two where they are of two kinds', () => {
    expect(alike(['Program', 'program:galileo'], ['Mission', 'mission:galileo'])).toEqual([]);
  });
});

describe('The words most like another', () => {
  it('are those with the fewest letters changed, three at most', () => {
    expect(nearest('LEADS', ['LEADERS', 'LEAD', 'LEADS_ON', 'LEANS', 'LADS', 'SIGNED'])).toEqual([
      'LADS',
      'LEAD',
      'LEANS',
    ]);
  });

  it('count a swap of neighbours as one change', () => {
    expect(nearest('LEDAS', ['LEDER', 'LEADS'])).toEqual(['LEADS', 'LEDER']);
    expect(nearest('LAEDSR', ['LEADRS'])).toEqual(['LEADRS']);
  });

  it('are asked after where there are some', () => {
    expect(didYouMean('LAEDS', ['LEADS'], 'See the vocabulary.')).toBe('Did you mean LEADS?');
    expect(didYouMean('VOTED', ['LEADS'], 'See the vocabulary.')).toBe('See the vocabulary.');
  });
});
