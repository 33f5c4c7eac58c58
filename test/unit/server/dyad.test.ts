import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Predicate, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

function predicate(name: string, more: Pick<Predicate, 'sign' | 'subject' | 'object'>): Predicate {
  const phrase = `{subject} ${name} {object}`;
  return {
    name,
    description: name,
    aspect: 'EVENT',
    properties: {},
    phrases: { present: phrase, past: phrase, planned: phrase },
    ...more,
  };
}

const larger: Vocabulary = {
  ...vocabulary,
  predicates: [
    ...vocabulary.predicates,
    predicate('FUNDED', {
      sign: 'COOPERATION',
      subject: { kinds: ['Nation'], field: 'funded', label: 'funded' },
      object: { kinds: ['Program'], field: 'fundedBy', label: 'funded by' },
    }),
    predicate('ACCUSED', {
      sign: 'CONFLICT',
      subject: { kinds: ['Nation'], field: 'accused', label: 'accused' },
      object: { kinds: ['Nation'], field: 'accusedBy', label: 'accused by' },
    }),
  ],
};

function statementOf(ledger: string): string {
  const schema = buildSchema(larger);
  const document = parse(`{ dyad(a: "nation:USA", b: "nation:RUS") { ${ledger} { total } } }`);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  return compileOperation({ schema, vocabulary: larger, schemaVersion: '' }, document, operation, {}).statement ?? '';
}

describe('A predicate that is added to the vocabulary', () => {
  it('is in the ledger of its sign, between the sides and towards what both share', () => {
    expect(statementOf('cooperation').match(/FUNDED/g)?.length).toBe(4);
    expect(statementOf('conflict')).toContain('[link:PARTY_TO|AFFECTS|ACCUSED]-(:Entity)');
    expect(statementOf('cooperation')).not.toContain('ACCUSED');
    expect(statementOf('conflict')).not.toContain('FUNDED');
  });
});
