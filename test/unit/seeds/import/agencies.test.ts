import { importOrganisations } from '@rendezvous/seeds/import/organisations/importOrganisations.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

type Cells = Readonly<Record<string, string>>;

const nations = ['USA', 'SUN', 'DDR'] as const;

/** What the two lists of organisations make; the catalogue has a row for each state, too. */
function imported(catalogue: readonly Cells[], curated: readonly Cells[] = []) {
  const states = [{ '#Code': 'US', Class: 'D', Type: 'CY', EName: 'State USA' }];
  const rows = catalogue.map((cells) => ({
    Class: 'C',
    Type: 'CIV',
    StateCode: 'US',
    TStart: '-',
    TStop: '-',
    ...cells,
  }));
  const { drafts, dropped } = importOrganisations(
    rawFolder({
      'facts/space_agencies.csv': curated.map((cells) => factRow(cells)),
      'gcat-orgs/orgs.tsv': [...states, ...rows].map((cells) => factRow(cells)),
    }),
    knownNations(...nations),
  );
  const claims = drafts.flatMap((draft) => draft.claims);
  return {
    claims,
    of: (predicate: string, subject: string) =>
      claims.filter(({ claim }) => claim.predicate === predicate && claim.subject === subject),
    contradictions: drafts.flatMap((draft) => draft.contradictions),
    dropped,
  };
}

describe('Organisations of one code', () => {
  const succession = (second: Cells) =>
    imported([
      { '#Code': 'OLD', UCode: 'ONE', EName: 'Old Office', TStart: '1958', TStop: '1970 Mar  1' },
      { '#Code': 'NEW', UCode: 'ONE', EName: 'New Office', TStart: '1970 Mar  1', ...second },
    ]).claims.filter(({ claim }) => claim.predicate === 'SUCCEEDED_BY');

  it('followed each other where one ends as the other begins, as is inferred', () => {
    expect(succession({}).map(({ claim }) => claim)).toEqual([
      {
        subject: 'agency:old-office',
        predicate: 'SUCCEEDED_BY',
        object: 'agency:new-office',
        since: '1970-03-01',
        modality: 'INFERRED',
      },
    ]);
  });

  it.each([
    ['where the code is another', { UCode: 'TWO' }],
    ['where the other begins on another day', { TStart: '1970 Mar  2' }],
  ])('did not %s', (_, second) => {
    expect(succession(second)).toEqual([]);
  });
});

describe('An organisation', () => {
  const belongs = (cells: Cells) =>
    imported([{ '#Code': 'X', UCode: 'X', EName: 'Institute', ...cells }]).of('AGENCY_OF', 'agency:institute');

  it.each([
    ['whose end is not known', '-', '1991-12'],
    ['that goes on', '*', '1991-12'],
    ['that ended later', '2005', '1991-12'],
    ['that ended before', '1987', '1987'],
  ])('of a state that is no more belonged to it until its end at most: one %s', (_, TStop, until) => {
    const [claim] = belongs({ StateCode: 'SU', TStart: '1960', TStop });

    expect(claim?.claim).toMatchObject({ object: 'nation:SUN', since: '1960', until });
  });

  it('that began when the state whose code it has had ended did not belong to it', () => {
    const { of, dropped } = imported([
      { '#Code': 'X', UCode: 'X', EName: 'Institute', StateCode: 'DD', TStart: '1995' },
    ]);

    expect(of('AGENCY_OF', 'agency:institute')).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toContain('it began when nation:DDR, whose code it has, had ended');
  });

  it('of several states belongs to none', () => {
    expect(belongs({ StateCode: 'US', Type: 'IGO' })).toEqual([]);
    expect(belongs({ StateCode: 'US' }).map(({ claim }) => claim.object)).toEqual(['nation:USA']);
  });
});

describe('An agency that both lists have', () => {
  const nasa = (founded: string) =>
    imported(
      [{ '#Code': 'NASA', UCode: 'NASA', EName: 'National Aeronautics and Space Administration', TStart: founded }],
      [{ id: 'NASA', name: 'National Aeronautics and Space Administration', iso3: 'USA', since: '1958-07-29' }],
    );

  it('belongs to its nation by one claim, which rests on both', () => {
    const belongs = nasa('1958 Oct  1').of('AGENCY_OF', 'agency:nasa');

    expect(belongs.map(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual([
      ['space_agencies.csv NASA', 'orgs.tsv, code NASA'],
    ]);
  });

  it('has two days of its founding that contradict each other where both cannot be right', () => {
    expect(nasa('1958 Oct  1').contradictions).toEqual([
      { claim: 'claim:space-agencies-nasa-founded', contradicts: 'claim:gcat-nasa-founded' },
    ]);
    expect(nasa('1958').contradictions).toEqual([]);
    expect(nasa('1958 Jul 29').contradictions).toEqual([]);
  });

  it('belongs to no nation where the curated list has it as international', () => {
    const { of } = imported(
      [{ '#Code': 'I-ESA', UCode: 'I-ESA', EName: 'European Space Agency' }],
      [{ id: 'ESA', name: 'European Space Agency', iso3: 'intl', since: '1975-05-30' }],
    );

    expect(of('AGENCY_OF', 'agency:esa')).toEqual([]);
    expect(of('founded', 'agency:esa').map(({ claim }) => claim.value)).toEqual(['1975-05-30']);
  });
});
