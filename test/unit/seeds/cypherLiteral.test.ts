import { cypherLiteral } from '@rendezvous/cypher/writer/cypherLiteral.ts';
import { plainOf } from '@rendezvous/seeds/reader/Literal.ts';
import { readLiteral } from '@rendezvous/seeds/reader/readLiteral.ts';
import { tokenize } from '@rendezvous/seeds/reader/tokenize.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, hostileTexts } from '../../setup/hostileText.ts';

describe('Text as a Cypher literal', () => {
  it.each(hostileTexts)('is read back as it was: %j', (text) => {
    expect(readBack(cypherLiteral(text))).toBe(text);
  });

  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readBack(cypherLiteral(text))).toBe(text);
      }),
    );
  });

  it('is refused where half a surrogate pair stands in it, and the place is named', () => {
    expect(() => cypherLiteral('Sean \uD83D Duffy')).toThrow('found half a surrogate pair after "Sean "');
    expect(() => cypherLiteral('\uDE80')).toThrow('half a surrogate pair');
    expect(readBack(cypherLiteral('🚀'))).toBe('🚀');
  });
});

function readBack(literal: string): unknown {
  const { tokens, faults } = tokenize(literal);
  const read = readLiteral(tokens, 0);
  expect(faults).toEqual([]);
  expect(read?.next).toBe(tokens.length);
  return read === undefined ? undefined : plainOf(read.literal);
}
