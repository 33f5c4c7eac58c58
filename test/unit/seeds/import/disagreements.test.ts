import { importDisagreements } from '@rendezvous/seeds/import/disagreements/importDisagreements.ts';
import { type Imported, newDraft } from '@rendezvous/seeds/import/shared/Draft.ts';
import { saidBy } from '@rendezvous/seeds/import/shared/dropSaid.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

function claimsOf({ drafts }: Imported, predicate: string) {
  return drafts.flatMap(({ claims }) => claims).filter(({ claim }) => claim.predicate === predicate);
}

describe('A disagreement of the facts', () => {
  const raw = rawFolder({
    'facts/disagreements.csv': [
      factRow({ id: 'D13', start: '2014-04-02', title: 'NASA suspends contacts', what: 'agency memorandum' }),
      factRow({ id: 'D38', start: '2019-09', title: 'leak', what: 'no common view', certainty: 'likely' }),
    ],
    'facts/disagreement_parties.csv': [
      factRow({
        disagreement: 'D13',
        party: 'ROSCOSMOS',
        kind: 'AGENCY',
        stance: 'OPPOSES',
        about: 'the suspension',
        since: '2014-05',
        quote: 'words',
        confirmed_in: 'page.org: seen',
      }),
      factRow({ disagreement: 'D38', party: 'USA', kind: 'NATION', since: '2024-11', until: '..' }),
    ],
    'facts/disagreement_affects.csv': [factRow({ disagreement: 'D13', object: 'Soyuz TMA-12M', kind: 'MISSION' })],
  });
  const imported = importDisagreements(raw, knownNations('USA'), []);

  it('is open where a party goes on, and nothing is said of how it stands where no end is known', () => {
    const rows = imported.drafts.flatMap(({ entities }) => entities.map(({ row }) => row));

    expect(rows.map(({ name, type, status }) => [name, type, status])).toEqual([
      ['Suspension of NASA contacts with Russia', 'SANCTION', undefined],
      ['Leak in the PrK tunnel of Zvezda', 'DISPUTE', 'OPEN'],
    ]);
  });

  it('has parties from its start on, whose stance was seen stated on the day of the row', () => {
    const [first] = claimsOf(imported, 'PARTY_TO');

    expect(first?.claim).toMatchObject({
      subject: 'agency:fka',
      stance: 'OPPOSES',
      towards: 'the suspension',
      since: '2014-04-02',
      statedOn: '2014-05',
    });
    expect(first?.evidence[0]).toMatchObject({ source: 'source:page-org', quote: 'words', verified: true });
  });

  it('drops what it affects where no file makes that', () => {
    expect(claimsOf(imported, 'AFFECTS')).toEqual([]);
    expect(imported.dropped.map(({ row }) => row)).toEqual(['D13 Soyuz TMA-12M']);
  });
});

describe('A claim', () => {
  const ends = { subject: 'person:a', predicate: 'ATTENDED', object: 'meeting:b' };
  const claim = { id: 'claim:imported', claim: { ...ends, since: '2025-07' }, evidence: [] };
  const written = (properties: Readonly<Record<string, string>>) => [
    { id: 'claim:written', properties: { ...ends, ...properties } },
  ];

  it('is already said by one written by hand that has the same ends and a date as exact', () => {
    expect(saidBy(claim, written({ since: '2025-07-31' }))).toBe('claim:written');
  });

  it.each([
    ['has no date', {}],
    ['only plans it', { since: '2025-07-31', modality: 'PLANNED' }],
    ['is deprecated', { since: '2025-07-31', rank: 'DEPRECATED' }],
    ['is of another', { since: '2025-07-31', object: 'meeting:c' }],
  ])('is kept where the one written by hand %s', (_, properties) => {
    expect(saidBy(claim, written(properties))).toBeUndefined();
  });
});

describe('An effect of a disagreement', () => {
  const started = { id: 'D11', start: '2011-04-15', title: 'Wolf Amendment', what: 'a law' };
  const raw = rawFolder({
    'facts/disagreements.csv': [factRow(started)],
    'facts/disagreement_parties.csv': [
      factRow({ disagreement: 'D11', party: 'Bill Nelson', kind: 'PERSON', since: '2021' }),
      factRow({ disagreement: 'D11', party: 'USA', kind: 'NATION', since: '2013' }),
    ],
    'facts/disagreement_affects.csv': [
      factRow({ disagreement: 'D11', object: 'Soyuz TM-1', kind: 'MISSION' }),
      factRow({ disagreement: 'D11', object: 'Soyuz MS-1', kind: 'MISSION' }),
    ],
  });
  const missions = newDraft('176-missions.cypher', { what: '', from: '', licence: '', date: '' });
  const known = knownNations('USA');
  for (const [name, launchedOn] of [
    ['Soyuz TM-1', '2000-01-01'],
    ['Soyuz MS-1', '2016-07-07'],
  ] as const) {
    const row = { id: `mission:${name}`, name, launchedOn };
    known.add('Mission', row);
    missions.entities.push({ kind: 'Mission', row });
  }
  const imported = importDisagreements(raw, known, [missions]);

  it('holds from its start only on what was there by then', () => {
    expect(claimsOf(imported, 'AFFECTS').map(({ claim }) => [claim.object, claim.since])).toEqual([
      ['mission:Soyuz TM-1', '2011-04-15'],
      ['mission:Soyuz MS-1', undefined],
    ]);
  });

  it('has parties from its start, but of a person only the day of the words', () => {
    expect(claimsOf(imported, 'PARTY_TO').map(({ claim }) => [claim.subject, claim.since, claim.statedOn])).toEqual([
      ['person:bill-nelson', undefined, '2021'],
      ['nation:USA', '2011-04-15', '2013'],
    ]);
  });
});
