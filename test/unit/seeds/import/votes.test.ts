import { importVotes } from '@rendezvous/seeds/import/votes/importVotes.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

type Cells = Readonly<Record<string, string>>;

/** What a roll call makes, with the votes cast in it. */
function imported(call: Cells, ...votes: readonly Cells[]) {
  const cells = { rcid: '7', topic: 'peaceful_uses', yes: '112', no: '3', abstain: '9', ...call };
  const raw = rawFolder({
    'un-space-votes/roll_calls.csv': [factRow(cells)],
    'un-space-votes/votes.csv': votes.map((vote) => factRow({ rcid: '7', ...vote })),
  });
  const { drafts } = importVotes(raw, knownNations('FRA'));
  return {
    resolution: drafts[0]?.entities[0]?.row,
    claims: drafts.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
  };
}

describe('A vote of the General Assembly', () => {
  it.each([
    ['2013', '2013-12-05', '2013'],
    ['2014', '2014-12-02', '2014-12-02'],
  ])('of %s has the day only where the data has it right', (_, date, shown) => {
    const call = { unres: 'R/68/29', session: '68', date };
    const { resolution, claims } = imported(call, { country: 'State FRA', country_code: 'FRA', vote: 'yes' });

    expect(resolution?.adoptedOn).toBe(shown);
    expect(claims.map(({ predicate, since }) => [predicate, since])).toEqual([
      ['tally', shown],
      ['VOTED', shown],
    ]);
  });

  it('has a tally, and what each state voted', () => {
    const call = { unres: 'A/RES/71/31', session: '71', date: '2016-12-05' };
    const { claims } = imported(call, { country: 'State FRA', country_code: 'FRA', vote: 'abstain' });

    expect(claims).toEqual([
      {
        subject: 'resolution:a-res-71-31',
        predicate: 'tally',
        value: '112 in favour, 3 against, 9 abstentions',
        since: '2016-12-05',
      },
      {
        subject: 'nation:FRA',
        predicate: 'VOTED',
        object: 'resolution:a-res-71-31',
        vote: 'ABSTAIN',
        since: '2016-12-05',
      },
    ]);
  });

  it('is named as the resolution since session 31, and before by the mark of the data', () => {
    expect(imported({ unres: 'R/31/8', session: '31', date: '1976-11-08' }).resolution).toMatchObject({
      id: 'resolution:a-res-31-8',
      name: 'Resolution 31/8',
      aliases: ['A/RES/31/8'],
    });
    const early = imported({ unres: 'R/30/31', session: '30', date: '1975-11-18' }).resolution;

    expect(early).toMatchObject({ id: 'resolution:r-30-31', name: 'Vote R/30/31 of 1975' });
    expect(early).not.toHaveProperty('aliases');
  });
});
