import { importModules } from '@rendezvous/seeds/import/programs/importModules.ts';
import { importPrograms } from '@rendezvous/seeds/import/programs/importPrograms.ts';
import { russianPeriods } from '@rendezvous/seeds/import/programs/participations.ts';
import type { Imported } from '@rendezvous/seeds/import/shared/Draft.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

function claimsOf({ drafts }: Imported) {
  return drafts.flatMap(({ claims }) => claims);
}

function entitiesOf({ drafts }: Imported) {
  return drafts.flatMap(({ entities }) => entities.map(({ row }) => row));
}

describe('A program of the facts', () => {
  const raw = rawFolder({
    'facts/programs.csv': [
      factRow({ id: 'galileo', name: 'Galileo', type: 'SCIENCE', status: 'ACTIVE', since: '2011-10-21', until: '..' }),
      factRow({ id: 'gateway', name: 'Gateway', type: 'STATION', status: 'ENDED', until: '2026-03-24', checked: 'no' }),
      factRow({ id: 'lupex', name: 'Lunar Polar Exploration mission (LUPEX)', part_of: 'gateway' }),
    ],
    'facts/program_participants.csv': [
      factRow({
        program: 'gateway',
        participant: 'ROSCOSMOS',
        kind: 'AGENCY',
        role: 'LEAD',
        since: '1998',
        until: '..',
      }),
    ],
  });
  const imported = importPrograms(raw, knownNations());

  it('has the type and the status of the vocabulary, and the name without its bracket', () => {
    expect(entitiesOf(imported)).toMatchObject([
      { id: 'program:galileo', type: 'SERVICE', status: 'ACTIVE' },
      { id: 'program:gateway', status: 'PAUSED' },
      { id: 'program:lupex', name: 'Lunar Polar Exploration mission', aliases: ['LUPEX'] },
    ]);
  });

  it('has its end as a claim that is verified as the row says, and none where it goes on', () => {
    const ends = claimsOf(imported).filter(({ id }) => id.endsWith('-ended'));

    expect(ends.map(({ claim }) => [claim.predicate, claim.value])).toEqual([['pausedOn', '2026-03-24']]);
    expect(ends[0]?.evidence.map(({ verified }) => verified)).toEqual([false]);
  });

  it('is joined by the Russian agency of each time, of which only the first is stated', () => {
    const took = claimsOf(imported).filter(({ claim }) => claim.predicate === 'PARTICIPATES_IN');

    expect(took.map(({ claim }) => [claim.subject, claim.since, claim.until, claim.modality])).toEqual([
      ['agency:rka', '1998', '1999', undefined],
      ['agency:rosaviakosmos', '1999', '2004', 'INFERRED'],
      ['agency:fka', '2004', '2016', 'INFERRED'],
      ['agency:roscosmos', '2016', '..', 'INFERRED'],
    ]);
  });
});

describe('The Russian agency of an interval', () => {
  it('is that of its start where the end is unknown', () => {
    expect(russianPeriods('2014-04-02', '')).toEqual([{ agency: 'agency:fka', since: '2014-04-02', until: '' }]);
  });
});

describe('A part of the station', () => {
  it('belongs to the program that the table of programs has, and is no second one', () => {
    const known = knownNations();
    known.add('Program', { id: 'program:kibo', name: 'Kibo laboratory' });
    const imported = importModules(
      rawFolder({ 'facts/iss_modules.csv': [factRow({ module: 'Kibo exposed facility', launched: '2009-07-15' })] }),
      known,
    );

    expect(entitiesOf(imported)).toEqual([]);
    expect(claimsOf(imported)[0]?.claim).toMatchObject({
      subject: 'program:kibo',
      predicate: 'launchedOn',
      value: '2009-07-15 (Kibo exposed facility)',
    });
  });
});
