/** Names in lists of participants and speakers that are no people. */
const bodies: readonly string[] = [
  'NASA',
  'Roscosmos',
  'Russian Space Agency',
  'Rosaviakosmos',
  'ESA',
  'JAXA',
  'NASDA',
  'MEXT',
  'CSA',
  'Canadian Space Agency',
  'CNSA',
  'China Manned Space Agency',
  'China Manned Space Engineering Office',
  'ISRO',
  'European Union',
  'Senate Commerce Committee',
  'UN Committee on the Peaceful Uses of Outer Space',
  'UN Security Council',
];

/** What stands under a bare name: `NATION` for a code such as `USA`, `AGENCY` for a body, else `PERSON`. */
export function partyKind(name: string, isNation: (code: string) => boolean): string {
  if (/^[A-Z]{3}$/.test(name) && isNation(name)) return 'NATION';
  return bodies.includes(name) ? 'AGENCY' : 'PERSON';
}
