import { importExchanges } from '@rendezvous/seeds/import/crews/importExchanges.ts';
import { importStationVisits } from '@rendezvous/seeds/import/crews/importStationVisits.ts';
import { newDraft } from '@rendezvous/seeds/import/shared/Draft.ts';
import { newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import { describe, expect, it } from 'vitest';
import { factRow, rawFolder } from './rawRows.ts';

const head = { what: '', from: '', licence: '', date: '' };

describe('A row of the crew exchanges', () => {
  /** What the row makes, and what becomes of the flights that are known before it. */
  function exchanged(back: string, flights: readonly { mission: string; direction?: string }[]) {
    const known = newKnown([]);
    known.add('Person', { id: 'person:frank-rubio', name: 'Frank Rubio' });
    const earlier = newDraft('641-missions-claims.cypher', head);
    for (const { mission, ...direction } of flights) {
      const claim = { subject: 'person:frank-rubio', predicate: 'FLEW_ON', object: mission, ...direction };
      earlier.claims.push({ id: `claim:${mission}`, claim, evidence: [] });
    }
    const row = factRow({
      person: 'Frank Rubio',
      flew_on: 'Soyuz MS-22',
      return: back,
      programme: 'cross-flights',
      launch_utc: '2022-09-21',
    });
    const imported = importExchanges(rawFolder({ 'facts/crew_exchanges.csv': [row] }), known, [earlier]);
    return {
      made: imported.drafts.flatMap(({ claims }) => claims),
      earlier: earlier.claims,
      dropped: imported.dropped,
    };
  }

  it('is further evidence of the flight that is known', () => {
    const { earlier } = exchanged('', [{ mission: 'mission:soyuz-ms-22', direction: 'UP' }]);

    expect(earlier.map(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual([
      ['crew_exchanges.csv Frank Rubio, Soyuz MS-22'],
    ]);
    expect(earlier[0]?.claim.direction).toBe('UP');
  });

  it('lets a flight go both ways that came home on its own craft', () => {
    const { earlier, made } = exchanged('Soyuz MS-22, 2023-03-28', [{ mission: 'mission:soyuz-ms-22' }]);

    expect(earlier.map(({ claim }) => claim.direction)).toEqual(['BOTH']);
    expect(made.map(({ claim }) => claim.predicate)).toEqual(['flewUnder']);
  });

  it('gives the flight down on another craft, with its day, where none is known', () => {
    const { made } = exchanged('Soyuz MS-23, 2023-09-27', [{ mission: 'mission:soyuz-ms-22', direction: 'UP' }]);

    expect(made.map(({ claim }) => [claim.predicate, claim.object, claim.direction, claim.since])).toEqual([
      ['FLEW_ON', 'mission:soyuz-ms-23', 'DOWN', '2023-09-27'],
      ['flewUnder', undefined, undefined, '2022-09-21'],
    ]);
  });

  it('calls the missions of SpaceX in short', () => {
    const { made } = exchanged('Crew-6', [{ mission: 'mission:soyuz-ms-22', direction: 'UP' }]);

    expect(made[0]?.claim).toMatchObject({ object: 'mission:spacex-crew-6', direction: 'DOWN' });
  });

  it('is evidence of a flight down that is known, and gives no second one', () => {
    const { made, earlier } = exchanged('Soyuz MS-23, 2023-09-27', [
      { mission: 'mission:soyuz-ms-22', direction: 'UP' },
      { mission: 'mission:soyuz-ms-23', direction: 'DOWN' },
    ]);

    expect(made.map(({ claim }) => claim.predicate)).toEqual(['flewUnder']);
    expect(earlier.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });

  it('is dropped where nobody is known to have flown so', () => {
    expect(exchanged('', []).dropped.map(({ reason }) => reason)).toEqual([
      'no flight of this person on this mission is known',
    ]);
  });
});

describe('The missions that went to a station', () => {
  /** The missions of these names that a row on the station is said to mean. */
  function visitors(row: string, words: string, station: string, names: readonly string[]) {
    const known = newKnown([]);
    known.add('Program', { id: station, name: row });
    const missions = newDraft('176-missions.cypher', head);
    for (const name of names) missions.entities.push({ kind: 'Mission', row: { id: `mission:${name}`, name } });
    const raw = rawFolder({
      'facts/station_by_mission.csv': [factRow({ station: row, crews_by_mission_name: words })],
    });
    const { drafts } = importStationVisits(raw, known, [missions]);
    return drafts.flatMap(({ claims }) => claims.map(({ claim }) => claim.subject));
  }

  it.each([
    [
      'ISS',
      'Soyuz TM-31 to TM-34, all Soyuz TMA and TMA-M, all Soyuz MS except MS-10',
      'program:iss',
      ['Soyuz MS-09', 'Soyuz MS-10', 'Soyuz MS-11'],
      ['mission:Soyuz MS-09', 'mission:Soyuz MS-11'],
    ],
    [
      'Salyut 6',
      'Soyuz 26 to 40 except 25, 33 (no docking) and 34 (uncrewed), Soyuz T-2, T-3, T-4',
      'program:salyut-6',
      ['Soyuz 32', 'Soyuz 33', 'Soyuz 34', 'Soyuz 35'],
      ['mission:Soyuz 32', 'mission:Soyuz 35'],
    ],
  ])('%s are those of the group but those that never docked', (row, words, station, names, went) => {
    expect(visitors(row, words, station, names)).toEqual(went);
  });

  it('cannot be told where no rule has the words of the row', () => {
    expect(() => visitors('ISS', 'all Soyuz', 'program:iss', [])).toThrow('Expected a rule for "all Soyuz"');
  });
});
