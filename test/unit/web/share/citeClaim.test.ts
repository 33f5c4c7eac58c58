import { citeClaim } from '@rendezvous/web/share/citeClaim.ts';
import { describe, expect, it } from 'vitest';

const source = {
  id: 's',
  title: 'A report',
  type: 'ARTICLE',
  publisher: 'TASS',
  authors: ['A. Author'],
  publishedOn: '2025-07-31',
  url: 'https://example.org/1',
  lang: 'en',
} as const;
const evidence = [
  { quote: 'They met.', locator: 'line 3', verified: true, source: { ...source, authors: [...source.authors] } },
  {
    quote: null,
    locator: null,
    verified: false,
    source: { ...source, title: 'ESA', publisher: null, authors: [], publishedOn: null, url: null },
  },
] as unknown as Parameters<typeof citeClaim>[0]['evidence'];

describe('a claim to cite', () => {
  it('tells the sentence, each source with quote and place, whether it was opened, and where it stands', () => {
    expect(citeClaim({ id: 'claim:x', sentence: 'A met B.', evidence }, '0123', '2026-01-02').split('\n')).toEqual([
      'A met B.',
      '- “They met.” A report; A. Author, TASS; 31 July 2025; line 3; https://example.org/1; verified',
      '- ESA; publisher unknown; date unknown; unverified',
      'Rendezvous, release 0123, claim:x (accessed on 2026-01-02).',
    ]);
  });
});
