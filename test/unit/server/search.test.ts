import { bestName } from '@rendezvous/server/search/bestName.ts';
import { fullTextQuery } from '@rendezvous/server/search/fullTextQuery.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('The full-text query', () => {
  it('holds nothing of a text but letters, digits and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const values = [...fullTextQuery(text).matchAll(/\w+:(\S*?)[*~^)\s]/g)].map(([, value]) => value ?? '');
        expect(values.filter((value) => !/^[\p{L}\p{M}\p{N}]+$/u.test(value))).toEqual([]);
      }),
    );
  });

  it('asks for every word, and for no operator', () => {
    expect(fullTextQuery('NOT nasa')).toMatch(/^\+\([^()]*name:not\^8 [^()]*\) \+\([^()]*name:nasa\^8 [^()]*\)$/);
  });

  it('asks for small words only where there are no others', () => {
    expect(fullTextQuery('war in Ukraine')).toMatch(/^\+\(.*name:war.*\) \(.*name:in\^8.*\) \+\(.*name:ukraine.*\)$/);
    expect(fullTextQuery('AND OR')).toMatch(/^\+\([^()]*name:and\^8 [^()]*\) \+\([^()]*name:or\^8 [^()]*\)$/);
  });

  it.each([
    ['a sign that folds to many letters', '\u{FDFA}'.repeat(200)],
    ['signs of two halves', '\u{20000}'.repeat(100)],
    ['twelve long words', `${'\u{FDFA}'.repeat(15)} `.repeat(12)],
  ])('asks for no word of more than 64 letters: %s', (_, text) => {
    const values = [...fullTextQuery(text).matchAll(/\w+:(\S*?)[*~^)\s]/g)].map(([, value]) => value ?? '');
    expect(Math.max(...values.map((value) => [...value].length))).toBe(64);
    expect(values.filter((value) => /\p{Cs}/u.test(value))).toEqual([]);
  });

  it.each(['', '   ', '+-&&||!(){}[]^"~*?:\\/'])('finds nothing for %j', (text) => {
    expect(fullTextQuery(text)).toBe('nowhere:nothing');
  });
});

describe('The name that matched', () => {
  const names = ['Dmitry Bakanov', 'Дмитрий Баканов', 'Dmitriy Bakanov', null];
  it.each([
    ['bakanov', 'Dmitry Bakanov'],
    ['Баканов', 'Дмитрий Баканов'],
    ['Bakanow', 'Dmitry Bakanov'],
    ['dmitriy bakanov', 'Dmitriy Bakanov'],
    ['ba', 'Dmitry Bakanov'],
    ['something else', 'Dmitry Bakanov'],
  ])('of %j is %j', (typed, matched) => {
    expect(bestName(typed, names)).toBe(matched);
  });
});
