/** Readable ids for rows of GCAT that other files name: the forerunners of agencies of today. */
export const forerunnerIds: Readonly<
  Record<string, { id: string; name?: string; shortName?: string; aliases?: readonly string[] }>
> = {
  RKA: { id: 'agency:rka', name: 'Russian Space Agency', shortName: 'RKA', aliases: ['RSA'] },
  RAKA: {
    id: 'agency:rosaviakosmos',
    name: 'Rosaviakosmos',
    shortName: 'Rosaviakosmos',
    aliases: ['Russian Aviation and Space Agency'],
  },
  FKA: {
    id: 'agency:fka',
    name: 'Federal Space Agency of Russia',
    shortName: 'FKA',
    aliases: ['Federal Space Agency', 'Roskosmos (2004 to 2015)'],
  },
  AN: {
    id: 'agency:ussr-academy-of-sciences',
    name: 'USSR Academy of Sciences',
    aliases: ['Soviet Academy of Sciences'],
  },
  'I-EU': { id: 'agency:eu', name: 'European Union' },
  'I-ESRO': { id: 'agency:esro' },
  'I-ELDO': { id: 'agency:eldo' },
  IK: { id: 'agency:interkosmos-council', name: 'Interkosmos Council' },
  GK: { id: 'agency:glavkosmos', name: 'Glavkosmos' },
  INPE: { id: 'agency:inpe' },
  NKAU: { id: 'agency:nkau', name: 'National Space Agency of Ukraine' },
  NASDA: { id: 'agency:nasda' },
  BNSC: { id: 'agency:bnsc' },
};
