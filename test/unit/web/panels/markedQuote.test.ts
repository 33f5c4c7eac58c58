import { markedQuote } from '@rendezvous/web/panels/markedQuote.ts';
import { describe, expect, it } from 'vitest';

describe('a quote', () => {
  it('is marked from the first to the last of the names in it', () => {
    const quote = 'Acting NASA Administrator Sean Duffy is to meet with Dmitry Bakanov there';
    const marked = markedQuote(quote, ['Dmitry Bakanov', 'Sean Duffy']).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text)).toEqual(['Sean Duffy is to meet with Dmitry Bakanov']);
  });

  it('keeps every letter', () => {
    const quote = 'Roscosmos, led by Dmitry Bakanov';
    expect(
      markedQuote(quote, ['Roscosmos'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(quote);
    expect(markedQuote(quote, ['nobody'])).toEqual([{ text: quote, isMarked: false, at: 0 }]);
  });
});
