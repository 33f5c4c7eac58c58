import { importMeetings } from '@rendezvous/seeds/import/meetings/importMeetings.ts';
import { participantsOf } from '@rendezvous/seeds/import/meetings/participantsOf.ts';
import { nameAgreements } from '@rendezvous/seeds/import/shared/nameAgreements.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

describe('The participants of a meeting', () => {
  it('are cut only outside brackets, with whom each stood for', () => {
    const { participants } = participantsOf('George Brown (GBR, London); Hugh Dryden (NASA); Richard Nixon');

    expect(participants).toEqual([
      { name: 'George Brown', affiliation: 'GBR', note: 'London' },
      { name: 'Hugh Dryden', affiliation: 'NASA' },
      { name: 'Richard Nixon' },
    ]);
  });

  it('are the members that a row names in the brackets of a board', () => {
    const { participants, left } = participantsOf(
      'ISS Multilateral Coordination Board (USA; Canada; Europe; Russia; Japan)',
    );

    expect(participants.map(({ name }) => name)).toEqual(['USA', 'CAN', 'RUS', 'JPN']);
    expect(left).toEqual([]);
  });

  it('are the agencies where the row names heads of agencies, and nobody where it names none', () => {
    const { participants, left } = participantsOf('heads of NASA, Roscosmos, ESA, JAXA, CSA; 78 states');

    expect(participants.map(({ name }) => name)).toEqual(['NASA', 'Roscosmos', 'ESA', 'JAXA', 'CSA']);
    expect(left).toEqual([{ words: '78 states', reason: 'the states are not named' }]);
  });
});

describe('A meeting of the facts', () => {
  const raw = rawFolder({
    'facts/meetings.csv': [
      factRow({
        id: 'M20',
        date: '2017-09-27',
        place: 'Adelaide, Australia',
        participants: 'NASA; Roscosmos (Igor Komarov)',
        about: 'congress',
        outcome: 'joint statement',
        confirmed_in: 'nasa.gov: signed; not seen: the name of Komarov',
      }),
    ],
    'facts/meetings_more.csv': [
      factRow({
        id: 'M30',
        date: '1963-05',
        participants: 'Hugh Dryden (NASA); Arnold Frutkin (NASA); Kalinin (SUN)',
        about: 'talks',
        checked: 'no',
      }),
    ],
  });
  const { drafts, dropped } = importMeetings(raw, knownNations('SUN'));
  const attended = drafts.flatMap(({ claims }) => claims).filter(({ claim }) => claim.predicate === 'ATTENDED');
  const of = (subject: string) => attended.find(({ claim }) => claim.subject === subject);

  it('was attended by those who came, and, inferred, by those for whom they came', () => {
    expect(of('person:arnold-frutkin')?.claim).toMatchObject({ since: '1963-05', role: 'for NASA' });
    expect(
      attended.filter(({ claim }) => claim.modality === 'INFERRED').map(({ claim }) => [claim.subject, claim.role]),
    ).toEqual([
      ['agency:nasa', 'represented by Hugh Dryden and Arnold Frutkin'],
      ['nation:SUN', 'represented by Kalinin'],
    ]);
  });

  it('has who was not seen as not verified, and all else as the row says', () => {
    expect(of('person:igor-komarov')?.evidence.map(({ verified }) => verified)).toEqual([false]);
    expect(of('agency:roscosmos')?.evidence.map(({ verified }) => verified)).toEqual([true]);
    expect(of('person:kalinin')?.evidence.map(({ verified }) => verified)).toEqual([false]);
  });

  it('drops what it discussed where no file makes that', () => {
    expect(dropped).toEqual([{ table: 'facts/meetings.csv', row: 'M20', reason: 'discussed A27: no file makes it' }]);
  });
});

describe('An agreement that a meeting discussed', () => {
  it('is found by its key in the facts', () => {
    const known = knownNations();
    known.add('Agreement', { id: 'agreement:dryden-blagonravov-agreement', name: 'Dryden-Blagonravov agreement' });
    const raw = rawFolder({
      'facts/agreements.csv': [factRow({ id: 'A01', name: 'Dryden-Blagonravov agreement' })],
      'facts/meetings.csv': [factRow({ id: 'M02', date: '1962-06-08' })],
    });
    nameAgreements(raw, known);
    const claims = importMeetings(raw, known).drafts.flatMap((draft) => draft.claims);

    expect(claims.find(({ claim }) => claim.predicate === 'DISCUSSED')?.claim).toMatchObject({
      object: 'agreement:dryden-blagonravov-agreement',
      since: '1962-06-08',
    });
  });
});
