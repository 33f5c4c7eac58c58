import { knownDateInWords } from '@rendezvous/web/parts/knownDateInWords.ts';
import { fromFragment, toFragment } from '@rendezvous/web/query/permalink.ts';
import { readFaults } from '@rendezvous/web/query/readFaults.ts';
import { readVariables } from '@rendezvous/web/query/readVariables.ts';
import { entitiesIn } from '@rendezvous/web/query/result/entitiesIn.ts';
import { describe, expect, it } from 'vitest';

describe('the permalink of a query', () => {
  it.each([
    { query: '# “Баканов” & more #1?\n{ a(b: "+%=&") }\n', variables: '{ "a": "é+ %" }', operation: 'Two' },
    { query: '{ a }', variables: '', operation: null },
    { query: '', variables: '', operation: null },
  ])('brings back $query', (draft) => {
    expect(fromFragment(toFragment(draft))).toEqual(draft);
  });

  it('is none where the fragment holds no query', () => {
    expect(fromFragment('')).toBeNull();
    expect(fromFragment('#query')).toEqual({ query: '', variables: '', operation: null });
    expect(fromFragment('#view')).toBeNull();
  });
});

describe('readVariables', () => {
  it('takes an object, or nothing', () => {
    expect(readVariables(' ')).toEqual({ variables: {} });
    expect(readVariables('{"a":1}')).toEqual({ variables: { a: 1 } });
  });

  it.each(['[1]', '3', 'null', '{a:1}', '{'])('says what is wrong with %s', (text) => {
    expect(readVariables(text)).toHaveProperty('problem');
  });
});

describe('entitiesIn', () => {
  it('finds each entity once, and neither claims nor other texts', () => {
    const found = {
      id: 'claim:x',
      a: [{ id: 'person:a', b: { id: 'nation:b' } }, { id: 'person:a' }],
      key: 'person:c',
    };
    expect(entitiesIn(found, new Set(['person', 'nation']))).toEqual(['person:a', 'nation:b']);
    expect(entitiesIn(null, new Set(['person']))).toEqual([]);
  });
});

describe('readFaults', () => {
  it('keeps the code, the limit and the value that was found', () => {
    const told = { errors: [{ message: 'No.', path: ['a', 0], extensions: { code: 'X', limit: 2, value: 3 } }] };
    expect(readFaults(told)).toEqual([{ message: 'No.', path: 'a.0', code: 'X', limit: 2, value: 3 }]);
    expect(readFaults({ errors: [{ message: 'No.' }] })).toEqual([{ message: 'No.' }]);
  });
});

describe('knownDateInWords', () => {
  it.each([
    ['2018-10-11', '11 October 2018'],
    ['2018~', 'about 2018'],
    ['2018-10?', 'perhaps October 2018'],
    ['..', 'goes on'],
    ['1998/2003-05', '1998 to May 2003'],
    ['../2003', 'until 2003'],
    ['1998/..', 'from 1998 on'],
    ['199X', '199X'],
  ])('%s is %s', (text, words) => {
    expect(knownDateInWords(text)).toBe(words);
  });
});
