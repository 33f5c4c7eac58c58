import { plainOf } from '@rendezvous/seeds/reader/Literal.ts';
import { readLiteral } from '@rendezvous/seeds/reader/readLiteral.ts';
import { readRows } from '@rendezvous/seeds/reader/readRows.ts';
import { isFree, readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { tokenize } from '@rendezvous/seeds/reader/tokenize.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { data, map } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('data'), { maxLength: 4 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]*$/), tie('data'), { maxKeys: 4, noNullPrototype: true }),
}));

describe('Rows', () => {
  it('are read from the text as they are read from tokens, with their places, whatever they hold', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t', "// it's\n", '/* ] */');
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, map), { maxLength: 4 }), gap, (pieces, last) => {
        const text = `UNWIND [${pieces.map(([space, value]) => space + written(value) + space).join(',')}${last}] AS row`;
        const read = readRows(text, 'UNWIND '.length);
        const literal = readLiteral(tokenize(text).tokens, 1)?.literal;
        const items = literal?.type === 'LIST' ? literal.items : [];

        expect(read?.rows).toEqual(items.map((item) => ({ start: item.start, end: item.end, values: plainOf(item) })));
        expect(text.slice(read?.next)).toBe(' AS row');
      }),
    );
  });

  it.each([
    '[{a: 1}',
    '[{a: date()}]',
    "[{a: 'x}]",
    '[1]',
    '[{a: 1} {b: 2}]',
    "[{a: '\\x'}]",
    '[{a: 1 /* ]',
    '[{a: $b}]',
  ])('are left to tokens where they are not plain: %s', (text) => {
    expect(readRows(text, 0)).toBeUndefined();
  });
});

describe('A literal', () => {
  it('gives back the data that was written, whatever it is', () => {
    fc.assert(
      fc.property(data, (value) => {
        const { tokens } = tokenize(written(value));
        const read = readLiteral(tokens, 0);

        expect(read?.next).toBe(tokens.length);
        expect(read === undefined ? undefined : plainOf(read.literal)).toEqual(value);
      }),
    );
  });

  it.each(['date()', "'a' + 'b'", '[1, x]', '{a: $b}', '[1 2]', '{a 1}', '[', '- x'])('is not read from %s', (text) => {
    const { tokens } = tokenize(text);
    const read = readLiteral(tokens, 0);

    expect(read?.next === tokens.length).toBe(false);
  });
});

describe('A statement', () => {
  it.each([
    ['ENTITY', "UNWIND [{id: 'nation:USA'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;"],
    ['ENTITY', "unwind [{id: 'nation:USA'}] as r\nmerge (x:Entity:Nation {id: r.id}) set x += r;"],
    ['SOURCE', "UNWIND [{id: 'source:a'}] AS row MERGE (s:Source {id: row.id}) SET s += row;"],
    [
      'CONTRADICTION',
      "UNWIND [{claim: 'a', contradicts: 'b'}] AS row MATCH (a:Claim {id: row.claim}), (b:Claim {id: row.contradicts}) CREATE (a)-[:CONTRADICTS]->(b);",
    ],
    ['free', "MERGE (n:Entity:Nation {id: 'nation:USA'}) SET n.name = 'United States';"],
    ['free', "UNWIND [{id: 'nation:' + 'USA'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;"],
    ['free', "UNWIND [{id: 'nation:USA'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n = row;"],
    ['free', "UNWIND [{id: 'nation:USA'}] AS row MERGE (row:Entity:Nation {id: row.id}) SET row += row;"],
  ])('has the form %s: %s', (form, text) => {
    const { statements } = readSeeds([{ name: 'a.cypher', text }]);

    expect(statements.map((statement) => (isFree(statement) ? 'free' : statement.shape))).toEqual([form]);
  });
});

function written(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${written(item)}`)
    .join(', ')}}`;
}
