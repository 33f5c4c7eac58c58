import { flightsOf, missionsOf } from '@rendezvous/seeds/import/cosmos/flightsOf.ts';
import { personName } from '@rendezvous/seeds/import/cosmos/personName.ts';
import { vehicleOf } from '@rendezvous/seeds/import/cosmos/vehicles.ts';
import { commandersOf } from '@rendezvous/seeds/import/crews/importCommanders.ts';
import { crewOf } from '@rendezvous/seeds/import/crews/importLaterFlights.ts';
import { russianTerms } from '@rendezvous/seeds/import/leaders/importHeads.ts';
import { describe, expect, it } from 'vitest';

describe('A person of the human spaceflight data is called', () => {
  it.each([
    ['ACABA, Joseph M.', 'USA', 'Joseph M. Acaba', []],
    ['KRIKALYOV, Sergei Konstantinovich', 'URS', 'Sergei Krikalyov', ['Sergei Konstantinovich Krikalyov']],
    ['YANG, Liwei', 'CHN', 'Yang Liwei', []],
    ['AU&Ntilde;&Oacute;N-CHANCELLOR, Serena M.', 'USA', 'Serena M. Auñón-Chancellor', []],
    ['BLUFORD, Guion S., Jr', 'USA', 'Guion S. Bluford', ['Guion S. Bluford Jr.']],
    ['MCARTHUR, Katherine Megan', 'USA', 'Katherine McArthur', ['Katherine Megan McArthur']],
    ['DE WINNE, Frank', 'BEL', 'Frank De Winne', []],
    ['CARPENTER, M. Scott', 'USA', 'M. Scott Carpenter', []],
    ['ALDRIN, Edwin "Buzz"', 'USA', 'Edwin Aldrin', ['Buzz Aldrin']],
    ['FORD, Kevin A., (Ph.D.)', 'USA', 'Kevin A. Ford', []],
  ])('%s of %s: %s', (written, country, name, aliases) => {
    expect(personName(written, country)).toEqual({ name, aliases });
  });
});

function flights(...rows: [person: string, mission: string, start: string, end: string][]) {
  const raw = rows.map(([person_id, mission_norm, time_start, time_end], index) => ({
    cells: { person_id, mission_norm, time_start, time_end },
    number: index + 1,
  }));
  return flightsOf(raw, missionsOf(raw)).map(({ person, mission, day, direction }) => [
    person,
    mission,
    day,
    direction,
  ]);
}

describe('A flight goes', () => {
  it('both ways on one craft', () => {
    expect(flights(['A', 'STS-1', '1981-04-12T12:00Z', '1981-04-14T18:20Z'])).toEqual([
      ['A', 'STS-1', '1981-04-12', 'BOTH'],
    ]);
  });

  it('up on one craft and down on another where the next row has no start', () => {
    expect(
      flights(['A', 'Soyuz TM-12', '1991-05-18T12:50Z', ''], ['A', 'Soyuz TM-13', '', '1992-03-25T08:51Z']),
    ).toEqual([
      ['A', 'Soyuz TM-12', '1991-05-18', 'UP'],
      ['A', 'Soyuz TM-13', '1992-03-25', 'DOWN'],
    ]);
  });

  it('down on the craft that landed that day, where its own had landed before', () => {
    const rows = flights(
      ['A', 'Soyuz MS-12', '2019-03-14T19:14Z', '2019-10-03T10:59Z'],
      ['B', 'Soyuz MS-12', '2019-03-14T19:14Z', '2020-02-06T09:12Z'],
      ['C', 'Soyuz MS-13', '2019-07-20T16:28Z', '2020-02-06T09:12Z'],
    );
    expect(rows.filter(([person]) => person === 'B')).toEqual([
      ['B', 'Soyuz MS-12', '2019-03-14', 'UP'],
      ['B', 'Soyuz MS-13', '2020-02-06', 'DOWN'],
    ]);
  });

  it('no known way where the row has no end and no other row follows: a craft that was lost, or is still up', () => {
    expect(flights(['A', 'STS-51-L', '1986-01-28T16:38Z', ''], ['B', 'STS-51-L', '1986-01-28T16:38Z', ''])).toEqual([
      ['A', 'STS-51-L', '1986-01-28', undefined],
      ['B', 'STS-51-L', '1986-01-28', undefined],
    ]);
  });
});

describe('A Soyuz was flown by', () => {
  it.each([
    ['Soyuz TM-13', '1991-10-02', 'nation:SUN'],
    ['Soyuz TM-14', '1992-03-17', 'nation:RUS'],
  ])('%s of %s: %s', (name, launch, nation) => {
    expect(vehicleOf(name, launch)?.flownBy).toEqual([nation]);
  });
});

it.each([
  ['Frank De Winne', [{ person: 'Frank De Winne' }]],
  [
    'Shannon Walker (to 2021-04-27), Akihiko Hoshide, then Thomas Pesquet (from 2021-10-04)',
    [
      { person: 'Shannon Walker', until: '2021-04-27' },
      { person: 'Akihiko Hoshide' },
      { person: 'Thomas Pesquet', since: '2021-10-04' },
    ],
  ],
  [
    'Sergey Prokopyev (after Samantha Cristoforetti, 2022-09-28 to 2022-10-12)',
    [{ person: 'Samantha Cristoforetti', since: '2022-09-28', until: '2022-10-12' }, { person: 'Sergey Prokopyev' }],
  ],
])('The commanders of "%s" are told apart, each with the days that are theirs', (cell, commanders) => {
  expect(commandersOf(cell)).toEqual(commanders);
});

it('A crew is read with its nations, without what is said after it', () => {
  expect(crewOf('Barry Wilmore (USA), Michael López-Alegría (USA/ESP); both home on Crew-9')).toEqual([
    { person: 'Barry Wilmore', nations: ['USA'] },
    { person: 'Michael López-Alegría', nations: ['USA', 'ESP'] },
  ]);
});

describe('A term at the head of "Roscosmos"', () => {
  it('is cut where one agency followed the other', () => {
    expect(russianTerms('1992-02-25', '2004-03-11')).toEqual([
      { object: 'agency:rka', since: '1992-02-25', until: '1999-05-25', isInner: true },
      { object: 'agency:rosaviakosmos', since: '1999-05-25', until: '2004-03-09', isInner: true },
      { object: 'agency:fka', since: '2004-03-09', until: '2004-03-11', isInner: true },
    ]);
  });

  it('stands whole where it lies within one', () => {
    expect(russianTerms('2018-05-24', '2022-07-15')).toEqual([
      { object: 'agency:roscosmos', since: '2018-05-24', until: '2022-07-15' },
    ]);
    expect(russianTerms('2025-02-06', '')).toEqual([{ object: 'agency:roscosmos', since: '2025-02-06', until: '' }]);
  });
});
