import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { checkItems } from '@rendezvous/seeds/checks/checkItems.ts';
import { readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { desiredGraph } from '@rendezvous/seeds/state/desiredGraph.ts';
import { describe, expect, it } from 'vitest';

const text = `
UNWIND [{id: 'port:baikonur', name: 'Baikonur', opened: '1955'}] AS row MERGE (n:Entity:Spaceport {id: row.id}) SET n += row;
UNWIND [{id: 'nation:KAZ', name: 'Kazakhstan'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;
UNWIND [{id: 'source:a', title: 'A record', type: 'RECORD'}] AS row MERGE (s:Source {id: row.id}) SET s += row;
UNWIND [{id: 'claim:a', claim: {subject: 'port:baikonur', predicate: 'LIES_IN', object: 'nation:KAZ'},
  evidence: [{source: 'source:a', locator: 'row 1', verified: true}]}] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);`;

const widened: Vocabulary = {
  kinds: [
    ...vocabulary.kinds,
    {
      name: 'Spaceport',
      label: 'Spaceport',
      plural: 'Spaceports',
      sentence: 'A place from which craft are launched.',
      idPrefix: 'port',
      example: 'port:baikonur',
      fields: { one: 'spaceport', many: 'spaceports' },
      properties: { opened: { type: 'DATE', description: 'When it was opened.' } },
    },
  ],
  predicates: [
    ...vocabulary.predicates,
    {
      name: 'LIES_IN',
      description: 'A spaceport lies in a state.',
      subject: { kinds: ['Spaceport'], field: 'liesIn', label: 'lies in' },
      object: { kinds: ['Nation'], field: 'spaceports', label: 'spaceports' },
      aspect: 'STATE',
      sign: 'NEUTRAL',
      properties: {},
      phrases: {
        present: '{subject} lies in {object}',
        past: '{subject} lay in {object}',
        planned: '{subject} is to lie in {object}',
      },
    },
  ],
};

describe('A kind and a predicate that are added to the vocabulary', () => {
  const { items } = readSeeds([{ name: 'a.cypher', text }]);

  it('are unknown without it', () => {
    const found = checkItems(items, { vocabulary, texts: new Map() }).map(({ rule }) => rule);

    expect(found).toEqual(['unknownKind', 'unknownPredicate']);
  });

  it('pass the checks and are projected with it', () => {
    expect(checkItems(items, { vocabulary: widened, texts: new Map() })).toEqual([]);
    expect([...desiredGraph(items, widened).links.values()]).toEqual([
      {
        id: 'claim:a',
        predicate: 'LIES_IN',
        from: 'port:baikonur',
        to: 'nation:KAZ',
        properties: {
          id: 'claim:a',
          modality: 'FACT',
          confidence: 'CERTAIN',
          sign: 'NEUTRAL',
          sourceCount: 1,
          verified: true,
        },
        days: {},
      },
    ]);
  });
});
