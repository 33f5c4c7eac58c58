/** What the notes of the treaty data say beside its rows: known, and in no row. */
type LaterAct = {
  key: string;
  claim: { subject: string; predicate: string; object?: string; value?: string; since: string };
  locator: string;
};

const moon = 'agreement:moon-agreement';

export const laterActs: readonly LaterAct[] = [
  {
    key: 'moon-sau-withdrew',
    claim: { subject: 'nation:SAU', predicate: 'withdrewFrom', value: 'Moon Agreement', since: '2024-01-05' },
    locator: 'withdrawal of Saudi Arabia from the Moon Agreement with effect from 5 January 2024',
  },
  {
    key: 'moon-arm-ratified',
    claim: { subject: 'nation:ARM', predicate: 'RATIFIED', object: moon, since: '2018' },
    locator: 'Armenia joined the Moon Agreement in 2018',
  },
  {
    key: 'moon-ven-ratified',
    claim: { subject: 'nation:VEN', predicate: 'RATIFIED', object: moon, since: '2016' },
    locator: 'Venezuela joined the Moon Agreement in 2016',
  },
  {
    key: 'ost-sun-ratified-un',
    claim: {
      subject: 'nation:SUN',
      predicate: 'RATIFIED',
      object: 'agreement:outer-space-treaty',
      since: '1967-10-10',
    },
    locator: 'records of the United Nations: ratification by the Soviet Union on 10 October 1967',
  },
];

/** Claims that give another day for the same act. */
export const contestedActs: readonly { claim: string; contradicts: string }[] = [
  { claim: 'claim:treaty-parties-ost-sun-ratified-un', contradicts: 'claim:treaty-parties-ost-sun-ratified' },
];
