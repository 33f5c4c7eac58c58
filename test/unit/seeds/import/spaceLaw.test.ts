import { importSpaceLaw } from '@rendezvous/seeds/import/space-law/importSpaceLaw.ts';
import { describe, expect, it } from 'vitest';
import { knownNations, rawFolder } from './rawRows.ts';

const treaty = {
  corpus_id: 'un/treaty/ost-1967',
  version_id: '1967-01-27',
  title: 'Treaty on Principles',
  official_citation: '610 UNTS 205',
  authentic_languages: ['en', 'fr'],
  language: 'en',
  adoption_date: '1966-12-19',
  entry_into_force_date: '1967-10-10',
  source_url: 'https://www.unoosa.org',
  rights_note: 'freely reproducible with attribution',
  text: 'Article II\n\nOuter space is not subject to national appropriation.',
};
const law = {
  ...treaty,
  corpus_id: 'nat/lux/ressources-espace-2017',
  version_id: '2017-07-20',
  authentic_languages: ['fr'],
  language: 'fr',
};
const french = { ...treaty, version_id: '1967-01-27-fr', language: 'fr' };
const tagged = [
  { corpus_id: treaty.corpus_id, version_id: '1967-01-27', unit: 'Article II' },
  { corpus_id: treaty.corpus_id, version_id: '1967-01-27-fr', unit: 'Article III' },
];

function imported() {
  const known = knownNations();
  known.add('Agreement', { id: 'agreement:outer-space-treaty', name: 'Outer Space Treaty' });
  const raw = {
    ...rawFolder({}),
    json: () => ({ index: { non_appropriation: tagged } }),
    jsonLines: () => [treaty, french, law],
  };
  return importSpaceLaw(raw, known);
}

function claimsOf(subject: string) {
  return imported()
    .drafts.flatMap(({ claims }) => claims)
    .filter(({ claim }) => claim.subject === subject);
}

describe('The space law corpus', () => {
  it('joins a treaty to its entity, and makes one of a law that is in French alone', () => {
    const [entities] = imported().drafts;

    expect(entities?.entities.map(({ row }) => [row.id, row.type])).toEqual([
      ['agreement:luxembourg-space-resources-law', 'LAW'],
    ]);
    expect(imported().dropped.map(({ row }) => row)).toEqual(['un/treaty/ost-1967 fr']);
  });

  it('gives a treaty its citation and its concepts, each once with the articles of the English text', () => {
    const values = claimsOf('agreement:outer-space-treaty').map(({ claim }) => [claim.predicate, claim.value]);

    expect(values).toContainEqual(['officialCitation', '610 UNTS 205']);
    expect(values).toContainEqual(['aboutConcept', 'non appropriation']);
    expect(
      claimsOf('agreement:outer-space-treaty').find(({ claim }) => claim.predicate === 'aboutConcept')?.evidence[0]
        ?.locator,
    ).toBe('concept-index.json, Article II');
  });

  it('quotes key provisions from the text that is shipped beside the seeds', () => {
    const provisions = claimsOf('agreement:outer-space-treaty').filter(({ claim }) => claim.predicate === 'provision');

    expect(imported().texts).toEqual([{ source: 'source:text-outer-space-treaty', text: `${treaty.text}\n` }]);
    expect(new Set(provisions.map(({ evidence }) => evidence[0]?.source))).toEqual(
      new Set(['source:text-outer-space-treaty']),
    );
    expect(provisions.map(({ evidence }) => String(evidence[0]?.quote)).join('\n')).toContain('national appropriation');
  });
});
