import { isShareAlike } from '@rendezvous/web/about/isShareAlike.ts';
import { shareInWords } from '@rendezvous/web/about/shareInWords.ts';
import { yearsInWords } from '@rendezvous/web/about/yearsInWords.ts';
import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../markupOf.ts';

const source = { id: 'source:list', title: 'A list', url: null, claims: 4 };
const dataSet = { ...source, authors: ['A. Writer'], publisher: null, licence: 'CC-BY-SA-3.0' };
const meta = {
  release: '0123456789abcdef',
  loadedAt: '2026-11-26T00:56:22.333Z',
  coverage: [
    { kind: 'Person', entities: 1, claims: 4, verified: 1, from: '1961-04-12', to: '2026-07-14', sources: [source] },
    { kind: 'Meeting', entities: 0, claims: 0, verified: 0, from: null, to: null, sources: [] },
  ],
  dataSets: [dataSet],
};
const vocabulary = { kinds: [{ kind: 'Person', plural: 'People' }] };

function told(changes: object = {}): Promise<string> {
  const about = { vocabulary, _meta: { ...meta, ...changes } };
  return wordsOf('about/Coverage.tsx', 'Coverage', { about });
}

describe('the page About', () => {
  it('says what is loaded, and how much of it is verified', async () => {
    const words = await told();
    expect(words).toContain('Release 0123456789ab , loaded on 26 November 2026, 00:56 UTC: 1 entity of 2 kinds.');
    expect(words).toContain('People Entities 1 Claims 4 Verified claims 1, 25 % Years 1961–2026');
    expect(words).toContain('Main sources, with claims A list 4');
    expect(words).toContain('Meeting Entities 0 Claims 0 Verified claims 0, of none Years unknown');
  });

  it('names who made a data set and its licence, and what is not known of them', async () => {
    expect(await told()).toContain('A list 4 claims A. Writer CC-BY-SA-3.0 Share alike');
    const unknown = { ...dataSet, authors: [], licence: null };
    const words = await told({ dataSets: [unknown] });
    expect(words).toContain('A list 4 claims authors unknown licence unknown The program');
    expect(words).not.toMatch(/share alike/i);
  });

  it('says so when nothing is loaded, and how to load', async () => {
    const words = await told({ release: null, loadedAt: null, coverage: [], dataSets: [] });
    expect(words).toMatch(/^Nothing is loaded\. npx -y pnpm seed load loads the seeds/);
    expect(words).toContain('docs/researcher.md');
  });
});

describe('a share in words', () => {
  it.each([
    [1, 3, '33.3 %'],
    [1, 2, '50 %'],
    [9_999, 10_000, 'over 99.9 %'],
    [1, 10_000, 'under 0.1 %'],
    [7, 7, '100 %'],
    [0, 7, '0 %'],
    [0, 0, 'of none'],
  ])('%i of %i is %s', (part, whole, words) => {
    expect(shareInWords(part, whole)).toBe(words);
  });
});

describe('a share drawn', () => {
  it.each([
    [0, 10, undefined],
    [1, 10_000, 3],
    [5, 10, 48],
    [9_999, 10_000, 93],
    [10, 10, 96],
    [0, 0, undefined],
  ])('%i of %i fills %s of 96', async (part, whole, filled) => {
    const markup = await markupOf('about/ShareBar.tsx', 'ShareBar', { part, whole });
    expect(/share-part" width="([\d.]+)"/.exec(markup)?.[1]).toBe(filled?.toString());
  });
});

describe('years in words', () => {
  it.each([
    ['1961-04-12', '2026-07-14', '1961–2026'],
    ['1961-04-12', '1961-05-01', '1961'],
    [null, '2026-07-14', '2026'],
    [null, null, 'unknown'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(yearsInWords(from, to)).toBe(words);
  });
});

describe('share alike', () => {
  it.each(['CC-BY-SA-3.0', 'ODbL-1.0', 'CC-BY-NC-SA-4.0'])('%s is', (licence) => {
    expect(isShareAlike(licence)).toBe(true);
  });
  it.each(['CC-BY-4.0', 'CC0-1.0', 'US Government work, public domain', 'facts, own words', ''])(
    '%s is not',
    (licence) => {
      expect(isShareAlike(licence)).toBe(false);
    },
  );
});
