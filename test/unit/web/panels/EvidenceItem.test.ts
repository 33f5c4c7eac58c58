import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../markupOf.ts';

const source = {
  id: 'source:paper',
  title: 'A paper',
  type: 'NEWS',
  publisher: 'The House',
  authors: ['A. Writer'],
  publishedOn: '2025-07-29',
  url: 'https://example.org/paper',
  lang: 'en',
};
const evidence = { quote: 'Ann is to meet Bob there', locator: 'L12', verified: true, source };

describe('a piece of evidence', () => {
  it.each([
    [
      'with a quote that was checked',
      evidence,
      '“ Ann is to meet Bob there” A paper line 12; The House, A. Writer; 29 July 2025 What rests on it Verified',
    ],
    [
      'with a quote that was not checked',
      { ...evidence, verified: false },
      '“ Ann is to meet Bob there” A paper line 12; The House, A. Writer; 29 July 2025 What rests on it Unverified',
    ],
    [
      'of which only is said what was seen',
      { ...evidence, quote: null, verified: false, locator: 'not quoted: the date of the meeting' },
      'Not quoted: the date of the meeting A paper The House, A. Writer; 29 July 2025 What rests on it Unverified',
    ],
    [
      'without a quote, a place, a publisher or a date',
      {
        ...evidence,
        quote: null,
        locator: null,
        source: { ...source, publisher: null, authors: [], publishedOn: null },
      },
      'Not quoted. A paper publisher and date unknown What rests on it Verified',
    ],
  ])('%s', async (_, piece, words) => {
    const names = ['Ann', 'Bob'];
    const text = await wordsOf('panels/EvidenceItem.tsx', 'EvidenceItem', { evidence: piece, names });
    expect(text.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('marks the names in the quote, and leads to the source', async () => {
    const markup = await markupOf('panels/EvidenceItem.tsx', 'EvidenceItem', { evidence, names: ['Ann', 'Bob'] });
    expect(markup).toContain('<blockquote lang="en">“<mark>Ann is to meet Bob</mark> there”</blockquote>');
    expect(markup).toContain('href="https://example.org/paper"');
  });
});
