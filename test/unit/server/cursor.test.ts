import { decodeCursor, encodeCursor } from '@rendezvous/server/compiler/cursor.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('A cursor', () => {
  it('stands for its key, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, id) => {
        expect(decodeCursor(encodeCursor([name, id]))).toEqual([name, id]);
      }),
    );
  });

  it.each(['', 'zzz', 'WyJhIl0', 'bnVsbA', 'WzEsMl0'])('is not %j', (text) => {
    expect(() => decodeCursor(text)).toThrow(/^Expected a cursor as `endCursor` or `cursor` gave it, found /);
  });
});
