import { describe, expect, it } from 'vitest';
import { importFaults } from '../../check/checkImports.ts';
import { wordFaults } from '../../check/checkWords.ts';
import { declaredNames } from '../../check/declaredNames.ts';
import { readGlossary } from '../../check/readGlossary.ts';

describe('The import check', () => {
  it.each([
    [
      'cypher/a.ts',
      '@rendezvous/server/b.ts',
      'cypher/a.ts:2 imports @rendezvous/server/b.ts; cypher may import no other package.',
    ],
    ['server/http/a.ts', '../../seeds/b.ts', 'server/http/a.ts:2 imports ../../seeds/b.ts; server may import cypher.'],
    ['web/panels/a.ts', 'cytoscape', 'web/panels/a.ts:2 imports cytoscape; only web/canvas may.'],
  ])('refuses %s → %s', (path, target, fault) => {
    expect(importFaults({ path, text: `\nimport { b } from '${target}';\n` })).toEqual([fault]);
  });

  it.each([
    ['server/a.ts', '@rendezvous/cypher/b.ts'],
    ['web/canvas/a.ts', 'cytoscape'],
    ['web/panels/a.ts', '../store/b.ts'],
  ])('lets %s → %s pass', (path, target) => {
    expect(importFaults({ path, text: `import {\n  b,\n} from '${target}';\n` })).toEqual([]);
  });

  it('sees what is imported late or for its effect', () => {
    const text = "import '@rendezvous/seeds/a.ts';\nawait import('@rendezvous/web/b.ts');\n";
    expect(importFaults({ path: 'server/a.ts', text })).toHaveLength(2);
  });
});

describe('The word check', () => {
  it('reads the words to avoid from the table', () => {
    const table =
      '| term | meaning | avoid |\n|---|---|---|\n| **entity** | a thing | node (but in the canvas), `object`, two words |\n| kind | a sort | |\n';
    expect([...readGlossary(table)]).toEqual([
      ['node', 'entity'],
      ['object', 'entity'],
    ]);
  });

  it('looks at declared names and at words that are shown', () => {
    const text = 'export const nodeIds = 1;\nuse(nodeIds);\nreturn <p title="A node">Every node here</p>;\n';
    expect(declaredNames('web/panels/Card.tsx', text)).toEqual([
      { name: 'Card', line: 1 },
      { name: 'nodeIds', line: 1 },
      { name: 'A node', line: 3 },
      { name: 'Every node here', line: 3 },
    ]);
  });
});

describe('The words of the glossary', () => {
  const avoided = new Map([['node', 'entity']]);
  it.each([
    ['seeds/a.ts', ['seeds/a.ts:1 says "nodeCount"; the word here is "entity" (docs/glossary.md).']],
    ['web/canvas/a.ts', []],
    ['test/a.ts', []],
  ])('are looked for in %s', (path, faults) => {
    expect(wordFaults([{ path, text: 'export const nodeCount = 1;' }], avoided)).toEqual(faults);
  });
});
