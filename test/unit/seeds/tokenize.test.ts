import { findForbidden } from '@rendezvous/seeds/reader/findForbidden.ts';
import { splitStatements } from '@rendezvous/seeds/reader/splitStatements.ts';
import { tokenize } from '@rendezvous/seeds/reader/tokenize.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Texts rich in the signs that matter to Cypher. */
const signs = [
  "'",
  '"',
  '`',
  '\\',
  '/',
  '*',
  '\n',
  '\r',
  ';',
  ':',
  '.',
  '-',
  '>',
  '$',
  'u',
  '0',
  'a',
  ' ',
  'é',
  'Б',
  '😀',
  '\uFEFF',
  '\uD800',
];
const anyText = fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 });
const wholeText = anyText.filter((text) => !/\p{Surrogate}/u.test(text));

describe('Tokens', () => {
  it('are named, with the content of strings and names', () => {
    const { tokens, faults } = tokenize("UNWIND [{a: 'it\\'s', `b c`: -1.5e3}] AS row // end\n/* more */ ;");

    expect(faults).toEqual([]);
    expect(tokens.map(({ type, value }) => `${type} ${value}`)).toEqual([
      'WORD UNWIND',
      'SYMBOL [',
      'SYMBOL {',
      'WORD a',
      'SYMBOL :',
      "STRING it's",
      'SYMBOL ,',
      'NAME b c',
      'SYMBOL :',
      'SYMBOL -',
      'NUMBER 1.5e3',
      'SYMBOL }',
      'SYMBOL ]',
      'WORD AS',
      'WORD row',
      'SYMBOL ;',
    ]);
  });

  it('stand where they say, one after the other, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = tokenize(text);

        expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
        expect(tokens.filter(({ start }, index) => start < (tokens[index - 1]?.end ?? 0))).toEqual([]);
      }),
    );
  });

  it('give back every string that is written with either quote', () => {
    fc.assert(
      fc.property(wholeText, fc.constantFrom("'", '"'), (content, quote) => {
        const { tokens, faults } = tokenize(written(content, quote));

        expect(faults).toEqual([]);
        expect(tokens.map(({ type, value }) => ({ type, value }))).toEqual([{ type: 'STRING', value: content }]);
      }),
    );
  });

  it('make as many statements as were joined by semicolons, whatever the strings and comments hold', () => {
    const piece = fc.tuple(
      fc.string(),
      fc.string().filter((text) => !/[\n\r\\]/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.map(([value, note]) => `MERGE (n {a: ${written(value, "'")}}); // ${note}\n`).join('');

        expect(splitStatements({ name: 'a.cypher', text }).statements).toHaveLength(pieces.length);
      }),
    );
  });
});

describe('What a seed file may not do', () => {
  it.each([
    ["MERGE (n {a: 'DELETE; DETACH DELETE n'})", []],
    ['MATCH (n) SET n.delete = 1', []],
    ['MERGE (n:Delete {remove: 1})', []],
    ['MERGE (n:`DROP`)', []],
    ['MATCH (n) // DELETE n\n SET n.a = 1', []],
    ['CREATE p = (a)-[:R]->(b)', []],
    ['MATCH (n) delete n', ['delete']],
    ['MATCH (n) SET n.a = 1. DELETE n', ['DELETE']],
    ['MATCH (n) DETACH /* and */ DELETE n', ['DETACH']],
    ['CREATE OR REPLACE DATABASE x', ['CREATE']],
    ['UNWIND [1] AS x CALL { CREATE (m) }', ['CALL']],
    ['SHOW INDEXES', ['SHOW']],
    ['EXPLAIN MATCH (n) RETURN n', ['EXPLAIN']],
    [':begin', ['begin']],
  ])('is judged on tokens: %s', (text, words) => {
    const statement = { file: { name: 'a.cypher', text }, tokens: tokenize(text).tokens };

    expect(findForbidden(statement).map(({ token }) => token.text)).toEqual(words);
  });
});

function written(content: string, quote: string): string {
  return `${quote}${content.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}

describe('Tokens refuse', () => {
  it.each([
    ['half a sign', "'\\uD800'", 'both halves of a sign'],
    ['a control character', 'LOAD\u001cCSV', 'no control character'],
    ['a hundred and one brackets', '['.repeat(101), 'at most 100 brackets'],
  ])('%s', (_, text, expected) => {
    expect(tokenize(text).faults.map((fault) => fault.expected)).toEqual([expect.stringContaining(expected)]);
  });

  it('no sign that is written as its two halves', () => {
    expect(tokenize("'\\uD83D\\uDE80'")).toMatchObject({ faults: [], tokens: [{ value: '🚀' }] });
  });
});
