import { importTreatyParties } from '@rendezvous/seeds/import/treaties/importTreatyParties.ts';
import { describe, expect, it } from 'vitest';
import { factRow, knownNations, rawFolder } from './rawRows.ts';

type Cells = Readonly<Record<string, string>>;

describe('The parties of the treaties', () => {
  const imported = (...rows: readonly Cells[]) =>
    importTreatyParties(
      rawFolder({
        'treaty-parties/agreements.csv': [
          factRow({ treatyID: 'TP09CB_1967A', Signature: '1967-01-27', Force: '1967-10-10' }),
        ],
        'treaty-parties/parties.csv': rows.map((cells) =>
          factRow({ treatyID: 'TP09CB_1967A', short: 'OST', party_status: 'party', ...cells }),
        ),
      }),
      knownNations('SUN', 'RUS', 'JPN'),
    );
  const claims = (...rows: readonly Cells[]) => imported(...rows).drafts.flatMap((draft) => draft.claims);

  it('have acts that are in no row, likely and not verified', () => {
    const late = claims().find(({ id }) => id === 'claim:treaty-parties-moon-sau-withdrew');

    expect(late).toMatchObject({
      claim: { subject: 'nation:SAU', predicate: 'withdrewFrom', since: '2024-01-05', confidence: 'LIKELY' },
      evidence: [{ source: 'source:public-record', verified: false }],
    });
  });

  it('have two days that contradict each other where the records give another for one act', () => {
    const row = { stateID: 'RUS', StateSignature: '1967-01-27', StateRatification: '1967-05-18' };
    const ratified = claims(row).filter(
      ({ claim }) => claim.predicate === 'RATIFIED' && claim.subject === 'nation:SUN',
    );

    expect(ratified.map(({ claim }) => [claim.since, claim.confidence])).toEqual([
      ['1967-05-18', 'DISPUTED'],
      ['1967-10-10', 'DISPUTED'],
    ]);
    expect(imported(row).drafts.flatMap(({ contradictions }) => contradictions)).toEqual([
      { claim: ratified[1]?.id, contradicts: ratified[0]?.id },
    ]);
  });

  it('have one act for two rows of one state', () => {
    const row = { stateID: 'JPN', StateSignature: '', StateRatification: '1967-10-10' };

    expect(claims(row, row).filter(({ claim }) => claim.subject === 'nation:JPN')).toHaveLength(1);
    expect(imported(row, row).dropped.map(({ reason }) => reason)).toContain('a second row for the same state');
  });
});
