import { addOtherValues } from '@rendezvous/seeds/import/shared/addOtherValues.ts';
import { newDraft } from '@rendezvous/seeds/import/shared/Draft.ts';
import { dropSaid } from '@rendezvous/seeds/import/shared/dropSaid.ts';
import { handWrittenClaim } from '@rendezvous/seeds/import/shared/handWritten.ts';
import { describe, expect, it } from 'vitest';

const draft = () => newDraft('900-test.cypher', { what: '', from: '', licence: '', date: '' });

describe('Where pages disagree on a value', () => {
  it('the other is a claim of its own with its page, which contradicts the first; both are disputed', () => {
    const made = draft();
    made.claims.push(
      {
        id: 'claim:programs-salyut-7-ended',
        claim: { subject: 'program:salyut-7', predicate: 'endedOn', value: '1991-02-07' },
        evidence: [],
      },
      { id: 'claim:other', claim: { subject: 'program:mir', predicate: 'endedOn', value: '2001-03-23' }, evidence: [] },
    );
    addOtherValues(made);

    expect(made.claims.map(({ id, claim }) => [id, claim.value, claim.confidence])).toEqual([
      ['claim:programs-salyut-7-ended', '1991-02-07', 'DISPUTED'],
      ['claim:other', '2001-03-23', undefined],
      ['claim:programs-salyut-7-ended-otherwise', '1991-02-02', 'DISPUTED'],
    ]);
    expect(made.contradictions).toEqual([
      { claim: 'claim:programs-salyut-7-ended-otherwise', contradicts: 'claim:programs-salyut-7-ended' },
    ]);
    expect(made.claims[2]?.evidence.map(({ source }) => source)).toEqual(made.sources.map(({ id }) => id));
  });
});

describe('What a seed file written by hand says', () => {
  const office = { subject: 'person:donald-trump', predicate: 'HOLDS_OFFICE', object: 'nation:USA' };
  const said = { ...office, role: 'President', since: '2025-01-20' };

  it('is not made a second time, and neither are the sources that only it had', () => {
    const made = draft();
    const evidence = (source: string) => [{ source, locator: 'row', verified: true }];
    for (const id of ['source:said', 'source:new']) made.sources.push({ id, title: id });
    made.claims.push(
      { id: 'claim:said', claim: said, evidence: evidence('source:said') },
      { id: 'claim:new', claim: { ...said, since: '2029-01-20' }, evidence: evidence('source:new') },
    );
    const dropped = dropSaid(made, 'facts/officials.csv');

    expect(made.claims.map(({ id }) => id)).toEqual(['claim:new']);
    expect(made.sources.map(({ id }) => id)).toEqual(['source:new']);
    expect(dropped).toEqual([
      { table: 'facts/officials.csv', row: 'claim:said', reason: `already said by ${handWrittenClaim(said)}` },
    ]);
  });
});
