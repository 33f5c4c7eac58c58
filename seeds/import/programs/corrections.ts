/** Where the table's word for a program is not the vocabulary's, or says more than was seen. */
export const corrections: Readonly<
  Record<string, { type?: string; status?: string; description?: string; aliases?: readonly string[]; reason: string }>
> = {
  galileo: { type: 'SERVICE', reason: 'navigation; the table says that SCIENCE stands for applications' },
  gps: { type: 'SERVICE', aliases: ['GPS'], reason: 'navigation; the table says that SCIENCE stands for applications' },
  beidou: { type: 'SERVICE', reason: 'navigation; the table says that SCIENCE stands for applications' },
  glonass: { type: 'SERVICE', reason: 'navigation; the table says that SCIENCE stands for applications' },
  copernicus: { type: 'SERVICE', reason: 'Earth observation; the table says that SCIENCE stands for applications' },
  'cospas-sarsat': { type: 'SERVICE', reason: 'rescue' },
  cbers: { type: 'SERVICE', aliases: ['CBERS'], reason: 'Earth observation' },
  gateway: { status: 'PAUSED', aliases: ['Lunar Gateway'], reason: 'the row says that ENDED stands for paused' },
  erosita: { status: 'PAUSED', reason: 'the row says that ENDED stands for switched off' },
  mir: {
    description: 'Soviet, later Russian station that received guests from about a dozen countries and the Shuttle.',
    reason: 'the number of modules was not seen',
  },
  apollo: {
    description: 'US program that landed men on the Moon between 1969 and 1972.',
    reason: 'the number of men was not seen',
  },
  'ams-02': { aliases: ['AMS-02'], reason: 'the module table calls it so' },
  era: { aliases: ['ERA'], reason: 'the usual short name' },
  bas: { aliases: ['BAS'], reason: 'the usual short name' },
  ros: { aliases: ['ROS'], reason: 'the usual short name' },
  ilrs: { aliases: ['ILRS'], reason: 'the usual short name' },
  mmx: { aliases: ['MMX'], reason: 'the usual short name' },
  jwst: { aliases: ['JWST', 'Webb'], reason: 'the usual short names' },
  hubble: { aliases: ['Hubble'], reason: 'the usual short name' },
  artemis: { aliases: ['Artemis'], reason: 'the usual short name' },
  'apollo-soyuz': { aliases: ['Apollo-Soyuz', 'ASTP'], reason: 'the usual short names' },
  tiangong: { aliases: ['Tiangong', 'China Space Station'], reason: 'the names in other tables' },
  kibo: { aliases: ['Kibo'], reason: 'the usual short name' },
  columbus: { aliases: ['Columbus'], reason: 'the usual short name' },
  'space-shuttle': { aliases: ['Space Shuttle'], reason: 'the usual short name' },
};

/** Beginnings that a row gives and its page does not: not verified. */
export const beginningsNotSeen: readonly string[] = ['bepicolombo'];
