import { importAgreements } from '@rendezvous/seeds/import/agreements/importAgreements.ts';
import { factsEvidence } from '@rendezvous/seeds/import/shared/factsRow.ts';
import { importRecentVotes } from '@rendezvous/seeds/import/votes/importRecentVotes.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

const nations = ['USA', 'SUN', 'GBR', 'RUS', 'CHN'] as const;

describe('The agreements of the curated facts', () => {
  const imported = (cells: Readonly<Record<string, string>>, known = knownNations(...nations)) =>
    importAgreements(
      rawFolder({
        'facts/agreements.csv': [factRow(cells)],
        'facts/programs.csv': [factRow({ id: 'apollo-soyuz', name: 'Apollo-Soyuz Test Project' })],
      }),
      known,
    );
  const claims = (...of: Parameters<typeof imported>) => imported(...of).drafts.flatMap((draft) => draft.claims);
  const row = { id: 'A08', name: 'US-USSR space agreement', date: '1972-05-24', parties: 'USA; SUN', in_force: '' };

  it('leave the parties of the United Nations treaties to the treaty data', () => {
    const treaty = { ...row, id: 'A02', name: 'Partial Test Ban Treaty', parties: 'USA; SUN; GBR (original parties)' };

    expect(claims(treaty)).toEqual([]);
    expect(claims(row).map(({ id }) => id)).toEqual([
      'claim:agreements-A08-signed-usa',
      'claim:agreements-A08-signed-sun',
    ]);
  });

  it('govern a program once it is there, and say so as what follows from the name', () => {
    const known = knownNations(...nations);
    known.add('Program', { id: 'program:apollo-soyuz', name: 'Apollo-Soyuz Test Project' });

    expect(imported(row).dropped.map(({ reason }) => reason)).toEqual([
      'it governs program:apollo-soyuz, which no file makes',
    ]);
    expect(claims(row, known).at(-1)?.claim).toMatchObject({ predicate: 'GOVERNS', modality: 'INFERRED' });
  });

  it('have an entry into force that is not verified where the page does not show it', () => {
    const late = { ...row, in_force: '1972-05-24', confirmed_in: 'a page: signed; not seen: day of entry into force' };

    expect(
      claims(late).map(({ claim, evidence }) => [claim.predicate, claim.confidence, evidence[0]?.verified]),
    ).toEqual([
      ['SIGNED', 'CERTAIN', true],
      ['SIGNED', 'CERTAIN', true],
      ['inForceSince', 'LIKELY', false],
    ]);
  });
});

describe('The evidence of a row', () => {
  it('names the page that was read without what the curators changed', () => {
    const row = factRow({ source: 'NASA; Roscosmos', confirmed_in: 'a.org and b.org: signed. Changed: day to month' });
    const { evidence } = factsEvidence(row, 'agreements.csv', 'A26');

    expect(evidence).toEqual([
      { source: 'source:a-org-and-b-org', locator: 'agreements.csv A26; signed', verified: true },
      { source: 'source:nasa', locator: 'named in agreements.csv A26, not opened', verified: false },
      { source: 'source:roscosmos', locator: 'named in agreements.csv A26, not opened', verified: false },
    ]);
  });

  it('has no record of its own for a data set, and none for a table beside it', () => {
    const row = factRow({ source: 'manytreaties data set; agreements.csv A31', checked: 'data' });

    expect(factsEvidence(row, 'bilateral_more.csv', 'A40').sources).toEqual([]);
  });
});

describe('The votes since 2020', () => {
  it('give a tally and three votes, and a veto is a vote against', () => {
    const row = factRow({
      body: 'UNSC',
      document: 'S/2024/302',
      date: '2024-04-24',
      subject: 'US-Japan draft',
      for: '13',
      against: '1',
      abstain: '1',
      USA: 'yes',
      RUS: 'no (veto)',
      CHN: 'abstain',
    });
    const { drafts } = importRecentVotes(
      rawFolder({ 'facts/un_votes_2020_2024.csv': [row] }),
      knownNations('USA', 'RUS', 'CHN'),
    );

    expect(drafts[0]?.entities[0]?.row).toMatchObject({
      id: 'resolution:s-2024-302',
      name: 'Security Council draft S/2024/302',
      description: 'US-Japan draft; not adopted.',
    });
    expect(drafts[1]?.claims.map(({ claim }) => claim.vote ?? claim.value)).toEqual([
      '13 in favour, 1 against, 1 abstentions',
      'YES',
      'NO',
      'ABSTAIN',
    ]);
    expect(drafts[1]?.claims[2]?.evidence[0]?.locator).toContain('no (veto)');
  });
});
