import { importMissions } from '@rendezvous/seeds/import/cosmos/importMissions.ts';
import { importPeople } from '@rendezvous/seeds/import/cosmos/importPeople.ts';
import { personName } from '@rendezvous/seeds/import/cosmos/personName.ts';
import { newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import { ownTable } from '@rendezvous/seeds/import/shared/ownTable.ts';
import { describe, expect, it } from 'vitest';
import { factRow, rawFolder } from './rawRows.ts';

type Cells = Readonly<Record<string, string>>;

const commonNames = ownTable(new URL('../../../../seeds/import/cosmos/commonNames.csv', import.meta.url));

/** What is made of people and flights; the data has a row for everybody who has a common name. */
function importedPeople(people: readonly Cells[], flights: readonly Cells[] = []) {
  const ids = people.map(({ id }) => id);
  const others = [...commonNames.keys()].filter((id) => !ids.includes(id)).map((id) => ({ id, name: id, country: '' }));
  const raw = rawFolder({
    'cosmos-human-spaceflight/people.csv': [...people, ...others].map((cells) => factRow(cells)),
    'cosmos-human-spaceflight/flights.csv': flights.map((cells) => factRow(cells)),
  });
  const { drafts } = importPeople(raw, newKnown([]));
  return {
    claims: drafts.flatMap(({ claims }) => claims),
    contradictions: drafts.flatMap(({ contradictions }) => contradictions),
    entities: drafts.flatMap(({ entities }) => entities.map(({ row }) => row)),
  };
}

describe('A Soviet citizen', () => {
  const citizenships = (id: string, launch: string) =>
    importedPeople(
      [{ id, name: 'IVANOV, Ivan', country: 'URS' }],
      [{ person_id: id, mission_norm: 'Soyuz', time_start: launch }],
    ).claims.map(({ claim }) => [claim.object, claim.since, claim.until, claim.modality, claim.confidence]);
  const soviet = ['nation:SUN', undefined, undefined, undefined, undefined];
  const outlived = ['nation:SUN', undefined, '1991-12', 'INFERRED', undefined];

  it('who was launched after 1991 became a citizen of Russia, as is inferred', () => {
    expect(citizenships('IVANOV_I', '1992-03-17T10:54Z')).toEqual([
      outlived,
      ['nation:RUS', '1991-12', undefined, 'INFERRED', 'LIKELY'],
    ]);
  });

  it('who was not launched after 1991 is not said to have outlived the state, nor to be Russian', () => {
    expect(citizenships('IVANOV_I', '1991-10-02T05:59Z')).toEqual([soviet]);
  });

  it('who became a citizen of another heir of the Soviet Union is not said to be Russian', () => {
    expect(citizenships('MUSABAYEV_TA', '1994-07-01T12:24Z')).toEqual([outlived]);
  });
});

describe('Two records of one person', () => {
  const records = (...births: string[]) =>
    importedPeople(
      ['FEDYAEV_AV', 'FEDYAYEV_AV'].map((id, index) => ({
        id,
        name: 'FEDYAEV, Andrey',
        country: 'RUS',
        dob: births[index] ?? '',
      })),
    );

  it('with two days of birth give one person with two claims that contradict each other', () => {
    const { entities, claims, contradictions } = records('1975-02-26', '1981-02-26');
    const fedyaev = entities.filter(({ id }) => id === 'person:andrey-fedyaev');
    const births = claims.filter(({ claim }) => claim.predicate === 'bornOn');

    expect(fedyaev).toHaveLength(1);
    expect(fedyaev[0]).not.toHaveProperty('born');
    expect(births.map(({ claim }) => claim.value)).toEqual(['1975-02-26', '1981-02-26']);
    expect(contradictions).toEqual([{ claim: births[0]?.id, contradicts: births[1]?.id }]);
  });

  it('with one day of birth contradict nothing', () => {
    const { entities, contradictions } = records('1981-02-26', '1981-02-26');

    expect(entities.find(({ id }) => id === 'person:andrey-fedyaev')?.born).toBe('1981-02-26');
    expect(contradictions).toEqual([]);
  });
});

it.each([
  ['YI, So-yeon', 'KOR', 'Yi So-yeon'],
  ['PHAM, Tuan', 'VNM', 'Pham Tuan'],
  ['WAKATA, Koichi', 'JPN', 'Koichi Wakata'],
])('The family name of %s of %s stands where it stands there: %s', (written, country, name) => {
  expect(personName(written, country).name).toBe(name);
});

describe('The flights of the human spaceflight data', () => {
  it('say of each which way it went, and nothing where the row does not', () => {
    const rows = [
      {
        person_id: 'A',
        seq: '1',
        mission_norm: 'STS-1',
        time_start: '1981-04-12T12:00Z',
        time_end: '1981-04-14T18:20Z',
      },
      { person_id: 'B', seq: '1', mission_norm: 'Soyuz TM-12', time_start: '1991-05-18T12:50Z', time_end: '' },
      { person_id: 'B', seq: '2', mission_norm: 'Soyuz TM-13', time_start: '', time_end: '1992-03-25T08:51Z' },
      { person_id: 'C', seq: '1', mission_norm: 'STS-51-L', time_start: '1986-01-28T16:38Z', time_end: '' },
    ];
    const idOf = new Map(['A', 'B', 'C'].map((id) => [id, `person:${id.toLowerCase()}`]));
    const raw = rawFolder({ 'cosmos-human-spaceflight/flights.csv': rows.map((cells) => factRow(cells)) });
    const claims = importMissions(raw, newKnown([]), idOf).drafts.flatMap((draft) => draft.claims);
    const flew = claims.filter(({ claim }) => claim.predicate === 'FLEW_ON');

    expect(flew.map(({ claim }) => [claim.subject, claim.object, claim.direction, claim.since])).toEqual([
      ['person:a', 'mission:sts-1', 'BOTH', '1981-04-12'],
      ['person:b', 'mission:soyuz-tm-12', 'UP', '1991-05-18'],
      ['person:b', 'mission:soyuz-tm-13', 'DOWN', '1992-03-25'],
      ['person:c', 'mission:sts-51-l', undefined, '1986-01-28'],
    ]);
  });

  it('do not end where the crew died: nobody came home, and nothing landed', () => {
    const raw = rawFolder({
      'cosmos-human-spaceflight/people.csv': [factRow({ id: 'A', flag: 'diedinspace' })],
      'cosmos-human-spaceflight/flights.csv': [
        factRow({
          person_id: 'A',
          seq: '1',
          mission_norm: 'STS-90',
          time_start: '1998-04-17T18Z',
          time_end: '1998-05-03T16Z',
        }),
        factRow({
          person_id: 'A',
          seq: '2',
          mission_norm: 'STS-107',
          time_start: '2003-01-16T15Z',
          time_end: '2003-02-01T13Z',
        }),
      ],
    });
    const { drafts } = importMissions(raw, newKnown([]), new Map([['A', 'person:a']]));
    const claims = drafts.flatMap((draft) => draft.claims.map(({ claim }) => claim));

    expect(claims.filter(({ predicate }) => predicate === 'FLEW_ON').map(({ direction }) => direction)).toEqual([
      'BOTH',
      undefined,
    ]);
    expect(claims.filter(({ predicate }) => predicate === 'landedOn').map(({ subject }) => subject)).toEqual([
      'mission:sts-90',
    ]);
  });
});
