import { actsOf } from '@rendezvous/seeds/import/treaties/actsOf.ts';
import { describe, expect, it } from 'vitest';

type Cells = Readonly<Record<string, string>>;

const treaty = { signed: '1967-01-27', inForce: '1967-10-10' };

/** What a row gives, each act in one line. */
function acts(cells: Cells, others: Readonly<Record<string, Cells>> = {}, days = treaty): string[] {
  const row = { StateSignature: '', StateRatification: '', StateEnd: '9999-12-31', ...cells };
  return actsOf({ cells: row, treaty: days, rowOf: (state) => others[state] }).acts.map(
    ({ nation, claim: { predicate, since, confidence, modality } }) =>
      [nation, predicate, since ?? 'no day', confidence, modality].filter((part) => part !== undefined).join(' '),
  );
}

describe('A row of the treaty parties', () => {
  it('of a party gives the signature and the ratification with their days', () => {
    const row = {
      stateID: 'JPN',
      party_status: 'party',
      StateSignature: '1967-01-27',
      StateRatification: '1967-10-10',
    };

    expect(acts(row)).toEqual(['nation:JPN SIGNED 1967-01-27 CERTAIN', 'nation:JPN RATIFIED 1967-10-10 CERTAIN']);
  });

  it.each([
    ['not before the ratification', '1967-05-01', '1967-05-01'],
    ['after the entry into force', '1968-03-12', '1969-04-07'],
  ])('whose signature lies %s is an accession', (_, StateSignature, StateRatification) => {
    const row = { stateID: 'MUS', party_status: 'party', StateSignature, StateRatification };

    expect(acts(row)).toEqual([`nation:MUS RATIFIED ${StateRatification} CERTAIN`]);
  });

  it('of a mere signatory gives a signature without a day, whatever days it carries', () => {
    const row = {
      stateID: 'IRN',
      party_status: 'signatory_only',
      StateSignature: '1967-01-27',
      StateRatification: '1968-07-19',
    };

    expect(acts(row)).toEqual(['nation:IRN SIGNED no day CERTAIN']);
  });

  it('that is uncertain gives a likely signature without a day, and one with unreliable days a likely party', () => {
    const days = { StateSignature: '1967-01-27', StateRatification: '1969-10-10' };

    expect(acts({ stateID: 'CHE', party_status: 'uncertain', ...days })).toEqual(['nation:CHE SIGNED no day LIKELY']);
    expect(acts({ stateID: 'NIC', party_status: 'party_date_unreliable', ...days })).toEqual([
      'nation:NIC SIGNED no day LIKELY',
      'nation:NIC RATIFIED no day LIKELY',
    ]);
  });

  it('of Russia before 1992 tells what the Soviet Union did, and that Russia follows it', () => {
    const row = {
      stateID: 'RUS',
      party_status: 'party',
      StateSignature: '1967-01-27',
      StateRatification: '1967-10-31',
    };

    expect(acts(row)).toEqual([
      'nation:SUN SIGNED 1967-01-27 CERTAIN',
      'nation:SUN RATIFIED 1967-10-31 CERTAIN',
      'nation:RUS RATIFIED no day LIKELY INFERRED',
    ]);
  });

  it('of a later state that repeats the day of its predecessor is a succession, and one with a day of its own is not', () => {
    const days = { StateSignature: '1967-01-27', StateRatification: '1967-05-11' };
    const others = { CSK: days };

    expect(acts({ stateID: 'SVK', party_status: 'party', ...days }, others)).toEqual([
      'nation:SVK RATIFIED no day LIKELY INFERRED',
    ]);
    expect(acts({ stateID: 'CZE', party_status: 'party', StateRatification: '1993-09-29' }, others)).toEqual([
      'nation:CZE RATIFIED 1993-09-29 CERTAIN',
    ]);
  });

  it('of China before 1971 is left to the row of the Republic of China', () => {
    expect(
      acts({ stateID: 'CHN', party_status: 'party', StateSignature: '1967-01-27', StateRatification: '1970-07-24' }),
    ).toEqual([]);
  });
});

describe('An unchecked row of the Partial Test Ban Treaty', () => {
  const test = { signed: '1963-08-05', inForce: '1963-10-10' };
  const unchecked = (cells: Cells) => acts({ party_status: 'unchecked', ...cells }, {}, test);

  it('is likely, and shows no day', () => {
    expect(unchecked({ stateID: 'ISL', StateSignature: '1963-12-08', StateRatification: '1964-04-29' })).toEqual([
      'nation:ISL SIGNED no day LIKELY',
      'nation:ISL RATIFIED no day LIKELY',
    ]);
    expect(unchecked({ stateID: 'USA', StateSignature: '1963-08-05', StateRatification: '1963-10-10' })).toEqual([
      'nation:USA SIGNED no day LIKELY',
      'nation:USA RATIFIED no day LIKELY',
    ]);
  });

  it.each(['', '1980-05-06'])('with the end "%s" of a mere signatory gives no ratification', (StateEnd) => {
    const row = { stateID: 'HTI', StateSignature: '1963-08-23', StateRatification: '1964-05-18', StateEnd };

    expect(unchecked(row)).toEqual(['nation:HTI SIGNED no day LIKELY']);
  });
});
