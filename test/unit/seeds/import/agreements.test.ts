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

describe('An agreement of which a page gives another day', () => {
  const signed = (cells: Readonly<Record<string, string>>) => {
    const row = factRow({
      name: 'Gateway memorandum',
      date: '2020-11-16',
      in_force: '',
      confirmed_in: 'a.org: yes',
      ...cells,
    });
    const { drafts } = importAgreements(
      rawFolder({ 'facts/agreements.csv': [row] }),
      knownNations('CAN', 'SAU', 'USA'),
    );
    return {
      claims: drafts.flatMap(({ claims }) =>
        claims.map(({ claim, evidence }) => [claim.subject, claim.since, claim.confidence, evidence[0]?.verified]),
      ),
      contradictions: drafts.flatMap(({ contradictions }) => contradictions),
    };
  };

  it('was signed by that party on two days, which contradict each other', () => {
    const { claims, contradictions } = signed({ id: 'A110', parties: 'USA; SAU' });

    expect(claims).toEqual([
      ['nation:USA', '2020-11-16', 'CERTAIN', true],
      ['nation:SAU', '2020-11-16', 'DISPUTED', true],
      ['nation:SAU', '2020-06-14', 'DISPUTED', true],
    ]);
    expect(contradictions).toEqual([
      { claim: 'claim:agreements-A110-signed-sau-2020-06-14', contradicts: 'claim:agreements-A110-signed-sau' },
    ]);
  });

  it('has a day of the row that is not verified where the page of the row itself says otherwise', () => {
    expect(signed({ id: 'A35', parties: 'CAN' }).claims).toEqual([
      ['nation:CAN', '2020-11-16', 'DISPUTED', false],
      ['nation:CAN', '2020-11-12', 'DISPUTED', true],
    ]);
  });
});

describe('The end of an agreement', () => {
  const ended = (id: string, treatyID: string, End: string) => {
    const { drafts, dropped } = importAgreements(
      rawFolder({
        'facts/agreements.csv': [factRow({ id, name: 'Agreement', date: '2004-12-03', parties: 'USA', in_force: '' })],
        'treaty-parties/agreements.csv': [factRow({ treatyID, End })],
      }),
      knownNations('USA'),
    );
    const claims = drafts.flatMap((draft) => draft.claims).filter(({ claim }) => claim.predicate === 'endedOn');
    return { days: claims.map(({ claim }) => claim.value), reasons: dropped.map(({ reason }) => reason) };
  };

  it('is that of the treaty data, where it has one', () => {
    expect(ended('A40', 'CAN-USA_1971A', '1990-05-01').days).toEqual(['1990-05-01']);
    expect(ended('A40', 'CAN-USA_1971A', '9999-12-31').days).toEqual([]);
  });

  it('is none where the row has the agreement in use later', () => {
    const { days, reasons } = ended('A72', 'IND-RUS_2004A', '2014-12-03');

    expect(days).toEqual([]);
    expect(reasons).toEqual(['ends on 2014-12-03 there, while bilateral_more.csv A72 has it in use later']);
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
