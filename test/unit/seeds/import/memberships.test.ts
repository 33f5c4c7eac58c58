import { importArtemis } from '@rendezvous/seeds/import/artemis/importArtemis.ts';
import { importCopuos } from '@rendezvous/seeds/import/membership/importCopuos.ts';
import { importEsaMembers } from '@rendezvous/seeds/import/membership/importEsaMembers.ts';
import { importIlrs } from '@rendezvous/seeds/import/membership/importIlrs.ts';
import { type Imported, newDraft } from '@rendezvous/seeds/import/shared/Draft.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

function claimsOf({ drafts }: Imported) {
  return drafts.flatMap(({ claims }) => claims);
}

describe('The Artemis Accords', () => {
  const row = (cells: Readonly<Record<string, string>>) =>
    rawFolder({ 'facts/artemis_accords.csv': [factRow({ no: '2', iso3: 'CAN', date: '2020-10-13', ...cells })] });

  it('were signed as the row says, and a signer who was not seen is not verified', () => {
    const raw = row({ signed_by: 'Lisa Campbell', confirmed_in: 'spacewatch.global: eight nations; not seen: signer' });
    const claims = claimsOf(importArtemis(raw, knownNations('CAN')));
    const of = (predicate: string) => claims.find(({ claim }) => claim.predicate === predicate);

    expect(of('SIGNED')?.evidence[0]).toMatchObject({ source: 'source:spacewatch-global', verified: true });
    expect(of('artemisAccordsSigner')?.claim).toMatchObject({ value: 'Lisa Campbell', confidence: 'LIKELY' });
    expect(of('artemisAccordsSigner')?.evidence.map(({ verified }) => verified)).toEqual([false]);
  });

  it('have two claims that contradict each other where sources give two days', () => {
    const imported = importArtemis(row({ no: '10', iso3: 'KOR', date: '2021-05-24' }), knownNations('KOR'));
    const signed = claimsOf(imported).filter(({ claim }) => claim.predicate === 'SIGNED');

    expect(signed.map(({ claim }) => [claim.since, claim.confidence])).toEqual([
      ['2021-05-24', 'DISPUTED'],
      ['2021-05-27', 'DISPUTED'],
    ]);
    expect(imported.drafts[0]?.contradictions).toEqual([{ claim: signed[1]?.id, contradicts: signed[0]?.id }]);
  });

  it('have two numbers that contradict each other where sources count otherwise, and else one', () => {
    const numbers = (cells: Readonly<Record<string, string>>) => {
      const imported = importArtemis(row(cells), knownNations('NGA', 'CAN'));
      const claims = claimsOf(imported).filter(({ claim }) => claim.predicate === 'artemisAccordsNumber');
      return { claims, contradictions: imported.drafts.flatMap(({ contradictions }) => contradictions) };
    };
    const { claims, contradictions } = numbers({ no: '23', iso3: 'NGA', date: '2022-12-13' });

    expect(claims.map(({ claim }) => [claim.value, claim.confidence])).toEqual([
      ['23', 'DISPUTED'],
      ['22', 'DISPUTED'],
    ]);
    expect(claims[1]?.evidence[0]).toMatchObject({ source: 'source:upi-2022-12-13', verified: true });
    expect(contradictions).toEqual([{ claim: claims[1]?.id, contradicts: claims[0]?.id }]);
    expect(numbers({}).claims.map(({ claim }) => [claim.value, claim.confidence])).toEqual([['2', 'CERTAIN']]);
  });
});

describe('The participants of the lunar station', () => {
  const raw = rawFolder({
    'facts/ilrs_participants.csv': [
      factRow({ iso3: 'VEN', joined: '2023-07' }),
      factRow({ iso3: 'EGY', joined: '2023-12', certainty: 'likely' }),
    ],
  });

  it('have a month that is only likely as a claim of its own, not verified', () => {
    const known = knownNations('VEN', 'EGY');
    known.add('Program', { id: 'program:ilrs', name: 'International Lunar Research Station' });
    const claims = claimsOf(importIlrs(raw, known, []));

    expect(
      claims.map(({ claim, evidence }) => [claim.subject, claim.predicate, claim.since, evidence[0]?.verified]),
    ).toEqual([
      ['nation:VEN', 'PARTICIPATES_IN', '2023-07', true],
      ['nation:EGY', 'PARTICIPATES_IN', undefined, true],
      ['nation:EGY', 'joinedIlrs', '2023-12', false],
    ]);
  });

  it('that an earlier table names too get the evidence of the row, and no second claim', () => {
    const known = knownNations('VEN', 'EGY');
    known.add('Program', { id: 'program:ilrs', name: 'International Lunar Research Station' });
    const earlier = newDraft('656-programs-claims.cypher', { what: '', from: '', licence: '', date: '' });
    const claim = { subject: 'nation:VEN', predicate: 'PARTICIPATES_IN', object: 'program:ilrs' };
    earlier.claims.push({ id: 'claim:other', claim, evidence: [] });

    expect(claimsOf(importIlrs(raw, known, [earlier])).map(({ claim: { subject } }) => subject)).toEqual([
      'nation:EGY',
      'nation:EGY',
    ]);
    expect(earlier.claims[0]?.evidence.map(({ locator }) => locator)).toEqual(['ilrs_participants.csv VEN']);
  });

  it('are dropped while no file makes the station', () => {
    expect(importIlrs(raw, knownNations('VEN', 'EGY'), []).dropped.map(({ row }) => row)).toEqual(['VEN', 'EGY']);
  });
});

describe('The members of ESA', () => {
  const accession = factRow({
    id: 'A97',
    name: 'accession of Estonia to the ESA Convention',
    parties: 'ESA; EST',
    in_force: '2015-09-01',
    confirmed_in: 'esa.int: ratified 1 September 2015',
  });
  const raw = rawFolder({
    'treaty-parties/parties.csv': [factRow({ treatyID: 'T', short: 'ESA', stateID: 'FRA', StateForce: '1980-10-30' })],
    'facts/bilateral_more.csv': [accession],
  });

  it('come from the treaty data, and those that it lacks from their accession', () => {
    const claims = claimsOf(importEsaMembers(raw, knownNations('FRA', 'EST')));

    expect(claims.map(({ claim }) => [claim.subject, claim.predicate, claim.since])).toEqual([
      ['nation:FRA', 'MEMBER_OF', '1980-10-30'],
      ['nation:EST', 'MEMBER_OF', '2015-09-01'],
      ['nation:EST', 'RATIFIED', '2015-09-01'],
    ]);
  });
});

describe('The members of COPUOS', () => {
  it('are named one by one, and a name that no state has is dropped', () => {
    const row = factRow({ year: '1961', 'members added': 'State TCD, Atlantis', total: '28', checked: 'no' });
    const imported = importCopuos(rawFolder({ 'facts/copuos_membership.csv': [row] }), knownNations('TCD'));

    expect(claimsOf(imported).map(({ claim }) => claim.subject)).toEqual(['nation:TCD', 'agency:copuos']);
    expect(claimsOf(imported)[0]?.evidence[0]?.verified).toBe(false);
    expect(imported.dropped.map(({ reason }) => reason)).toEqual(['no state is known for "Atlantis"']);
  });
});
