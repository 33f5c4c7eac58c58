import { importDisagreements } from '@rendezvous/seeds/import/disagreements/importDisagreements.ts';
import { importMeetings } from '@rendezvous/seeds/import/meetings/importMeetings.ts';
import { importPrograms } from '@rendezvous/seeds/import/programs/importPrograms.ts';
import type { Imported } from '@rendezvous/seeds/import/shared/Draft.ts';
import { newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import { readAliases } from '@rendezvous/seeds/import/shared/readAliases.ts';
import { importStatements } from '@rendezvous/seeds/import/statements/importStatements.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

/** What the hand-written seeds have, by the keys of the facts. */
function knownByHand() {
  const known = newKnown(readAliases());
  known.add('Nation', { id: 'nation:USA', name: 'United States', iso3: 'USA' });
  known.add('Program', { id: 'program:iss', name: 'International Space Station' });
  known.add('Disagreement', { id: 'disagreement:ukraine-war', name: 'Sanctions over the war in Ukraine' });
  return known;
}

function madeBy({ drafts, dropped }: Imported) {
  return {
    claims: drafts.flatMap(({ claims }) => claims.map(({ id }) => id)),
    said: dropped.map(({ reason }) => reason).filter((reason) => reason.startsWith('already said by ')),
    contradictions: drafts.flatMap(({ contradictions }) => contradictions),
  };
}

describe('What the seeds written by hand say is not made again', () => {
  it('of who takes part in a program', () => {
    const row = factRow({ program: 'iss', participant: 'USA', kind: 'NATION' });
    const raw = rawFolder({ 'facts/program_participants.csv': [row] });
    const { claims, said } = madeBy(importPrograms(raw, knownByHand()));

    expect(claims).toEqual([]);
    expect(said).toEqual([expect.stringContaining('already said by claim:')]);
  });

  it('of what a disagreement affects', () => {
    const raw = rawFolder({
      'facts/disagreements.csv': [factRow({ id: 'D28', start: '2022-02-24' })],
      'facts/disagreement_affects.csv': [factRow({ disagreement: 'D28', object: 'iss', kind: 'PROGRAM' })],
    });
    const { claims, said } = madeBy(importDisagreements(raw, knownByHand(), []));

    expect(claims).toEqual(['claim:disagreements-d28-began']);
    expect(said).toEqual(['already said by claim:ukraine-war-affects-iss']);
  });

  it('of when a meeting was held', () => {
    const raw = rawFolder({ 'facts/meetings.csv': [factRow({ id: 'M26', date: '2025-07-31' })] });
    const { claims, said } = madeBy(importMeetings(raw, knownByHand()));

    expect(claims).not.toContain('claim:meetings-m26-held-on');
    expect(said).toContain('already said by claim:talks-held-on');
  });

  it('of who said a statement', () => {
    const row = factRow({ id: 'S15', speaker: 'Sean Duffy', date: '2025-07-29', statement: 'words' });
    const { claims, said } = madeBy(importStatements(rawFolder({ 'facts/statements.csv': [row] }), knownByHand()));

    expect(claims).toEqual([]);
    expect(said).toEqual(['already said by claim:article-s1-duffy-said']);
  });
});

describe('Two pages that disagree give two claims that contradict each other', () => {
  it('on the end of a program', () => {
    const row = factRow({ id: 'salyut-7', name: 'Salyut 7', type: 'STATION', status: 'ENDED', until: '1991-02-07' });
    const { contradictions } = madeBy(importPrograms(rawFolder({ 'facts/programs.csv': [row] }), knownNations()));

    expect(contradictions).toEqual([
      { claim: 'claim:programs-salyut-7-ended-otherwise', contradicts: 'claim:programs-salyut-7-ended' },
    ]);
  });

  it('on the beginning of a disagreement', () => {
    const raw = rawFolder({ 'facts/disagreements.csv': [factRow({ id: 'D22', start: '2020-12-16' })] });
    const { contradictions } = madeBy(importDisagreements(raw, knownNations(), []));

    expect(contradictions).toEqual([
      { claim: 'claim:disagreements-d22-began-otherwise', contradicts: 'claim:disagreements-d22-began' },
    ]);
  });
});
