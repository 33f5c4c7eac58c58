import { importHeads } from '@rendezvous/seeds/import/leaders/importHeads.ts';
import { importOfficials } from '@rendezvous/seeds/import/leaders/importOfficials.ts';
import type { Imported } from '@rendezvous/seeds/import/shared/Draft.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

type Cells = Readonly<Record<string, string>>;

function claimsOf({ drafts }: Imported) {
  return drafts.flatMap(({ claims }) => claims.map(({ claim }) => claim));
}

describe('The head of an agency', () => {
  const imported = (cells: Cells) => {
    const known = knownNations();
    known.add('Agency', { id: 'agency:nasa', name: 'NASA' });
    return importHeads(rawFolder({ 'facts/heads_of_agencies.csv': [factRow({ agency: 'NASA', ...cells })] }), known);
  };

  it('has an end only where the table has one', () => {
    const row = { person: 'Michael Griffin', role: 'Administrator', start: '2005-04-14' };

    expect(claimsOf(imported({ ...row, end: '2009-01-20' }))[0]).toMatchObject({ until: '2009-01-20' });
    expect(claimsOf(imported(row))[0]).toMatchObject({ until: '..' });
  });

  it('is acting where the role says so, and has the role without that word', () => {
    const terms = ['Acting Administrator', 'Administrator'].map(
      (role) => claimsOf(imported({ person: 'Christopher Scolese', role, start: '2009-01-20', end: '2009-07-17' }))[0],
    );

    expect(terms.map((term) => [term?.predicate, term?.role, term?.acting])).toEqual([
      ['LEADS', 'Administrator', true],
      ['LEADS', 'Administrator', undefined],
    ]);
  });

  it('is left to the seed written by hand that says so from the same day', () => {
    const row = { person: 'Sean Duffy', role: 'Acting Administrator', end: '2025-12-18' };

    expect(claimsOf(imported({ ...row, start: '2025-07-09' }))).toEqual([]);
    expect(imported({ ...row, start: '2025-07-09' }).dropped.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^already said by claim:/),
    ]);
    expect(claimsOf(imported({ ...row, start: '2020-07-09' }))).toHaveLength(1);
  });
});

describe('An official', () => {
  const imported = (cells: Cells) => {
    const row = factRow({ nation: 'USA', from: '2001-01-20', to: '2009-01-20', ...cells });
    return importOfficials(rawFolder({ 'facts/officials.csv': [row] }), knownNations('USA', 'SUN'));
  };

  it.each([
    ['Chairman of Interkosmos', 'LEADS', 'agency:interkosmos-council', 'Chairman of Interkosmos', undefined],
    ['President of the Academy of Sciences', 'LEADS', 'agency:ussr-academy-of-sciences', undefined, undefined],
    ['President', 'HOLDS_OFFICE', 'nation:USA', 'President', undefined],
    ['Secretary of State', 'HOLDS_OFFICE', 'nation:USA', 'Secretary of State', undefined],
    ['Deputy Administrator', 'post', undefined, undefined, 'Deputy Administrator'],
    ['Representative of NASA', 'post', undefined, undefined, 'Representative of NASA'],
  ])('who is %s: %s %s', (role, predicate, object, kept, value) => {
    const [claim] = claimsOf(imported({ person: 'Somebody', role }));

    expect([claim?.predicate, claim?.object, claim?.value]).toEqual([predicate, object, value]);
    if (kept !== undefined) expect(claim?.role).toBe(kept);
  });

  it('is left to the seed written by hand that says so from the same day', () => {
    const row = { person: 'Donald Trump', role: 'President', to: '' };

    expect(claimsOf(imported({ ...row, from: '2025-01-20' }))).toEqual([]);
    expect(claimsOf(imported({ ...row, from: '2001-01-20' }))).toHaveLength(1);
  });
});
