import { importQuotations } from '@rendezvous/seeds/import/nasa/importQuotations.ts';
import { asInText, quotationFrom, sentenceWith } from '@rendezvous/seeds/import/nasa/wordsOn.ts';
import { importStatements } from '@rendezvous/seeds/import/statements/importStatements.ts';
import { wordsOf } from '@rendezvous/seeds/import/statements/wordsOf.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

const text = [
  'Hadja Lahbib, minister, signs in Brussels with Dr. Frank De Winne. Credits: NASA',
  'Also present were:',
  'Pam Melroy, NASA',
  'Karen Feldstein, NASA',
  '“Belgium’s head is in the stars,” said Lahbib. “It’s a “golden” time.”',
  '“Tom was critical to our program. He helped.',
].join('\n');

describe('The words of a statement', () => {
  it.each([
    ['a "great day" for all', { text: 'great day', quoted: 'VERBATIM' }],
    ['"A "so" B" (translated)', { text: 'A "so" B', quoted: 'VERBATIM' }],
    ['asks who would help (tweet, paraphrased)', { text: 'asks who would help', quoted: 'REPORTED' }],
  ])('of %s are verbatim only in quotation marks', (cell, words) => {
    expect(wordsOf(cell)).toEqual(words);
  });
});

describe('Words in a text', () => {
  it('are a quotation from its opening mark to its closing one, without the comma before that', () => {
    expect(quotationFrom(text, 'Belgium’s head')).toBe('Belgium’s head is in the stars');
  });

  it('are a quotation to the end of the line where it goes on below', () => {
    expect(quotationFrom(text, 'Tom was')).toBe('Tom was critical to our program. He helped.');
  });

  it('are no quotation where they do not begin one', () => {
    expect(quotationFrom(text, 'head is in')).toBeUndefined();
  });

  it('have the signs of the text', () => {
    expect(asInText(text, "Belgium's head is")).toBe('Belgium’s head is');
  });

  it('show that somebody was there by a sentence or a list, not by what he said', () => {
    expect(sentenceWith(text, 'Frank De Winne')).toBe(
      'Hadja Lahbib, minister, signs in Brussels with Dr. Frank De Winne',
    );
    expect(sentenceWith(text, 'Pam Melroy')).toBe('Also present were: Pam Melroy, NASA');
    expect(sentenceWith('“So,” said Tu Li.', 'Tu Li')).toBeUndefined();
  });
});

describe('A statement of the facts', () => {
  const raw = rawFolder({
    'facts/statements_more.csv': [
      factRow({
        id: 'S59',
        speaker: 'Barack Obama; Hu Jintao',
        date: '2009-11-17',
        statement: '"Both countries look forward"',
        about: 'US-China cooperation; A99',
        confirmed_in: 'page.org: verbatim',
      }),
    ],
  });
  const { drafts, dropped } = importStatements(raw, knownNations('USA', 'CHN'));
  const claims = drafts.flatMap((draft) => draft.claims);

  it('was said by each of its speakers, with the words as quote', () => {
    const said = claims.filter(({ claim }) => claim.predicate === 'SAID');

    expect(said.map(({ claim }) => claim.subject)).toEqual(['person:barack-obama', 'person:hu-jintao']);
    expect(said[0]?.evidence[0]).toMatchObject({ quote: 'Both countries look forward', verified: true });
  });

  it('is about what its free words stand for, and what no file makes is dropped', () => {
    const about = claims.filter(({ claim }) => claim.predicate === 'ABOUT');

    expect(about.map(({ claim }) => claim.object)).toEqual(['nation:USA', 'nation:CHN']);
    expect(dropped.map(({ reason }) => reason)).toEqual(['about "A99": no file makes it']);
  });
});

describe('A quotation in a NASA text', () => {
  it('is made only where the text has it, and the text is shipped', () => {
    const raw = {
      ...rawFolder({}),
      jsonLines: () => [
        { id: 'nasa_article_938', title: 'Belgium', text: '“It’s clear that countries see,” said Nelson.' },
      ],
    };
    const { drafts, texts, dropped } = importQuotations(raw, knownNations('BEL'));
    const statements = drafts.flatMap(({ entities }) => entities.map(({ row }) => row));

    expect(statements.map((row) => [row.text, row.quoted])).toEqual([['It’s clear that countries see', 'VERBATIM']]);
    expect(texts).toEqual([
      { source: 'source:nasa-article-938', text: '“It’s clear that countries see,” said Nelson.\n' },
    ]);
    expect(dropped.map(({ reason }) => reason)).toContain('no quotation begins with "Congratulations to Belgium"');
  });
});
