/** An agreement or a law that a row of another table names, and that the tables of agreements lack. */
type NamedElsewhere = {
  /** The rows that name it: their table, and what they have in these columns. */
  rows: readonly { table: string; cells: Readonly<Record<string, string>> }[];
  name: string;
  type: 'TREATY' | 'ACCORD' | 'MEMORANDUM' | 'LAW';
  description: string;
  signedOn?: string;
  /** Of a law of which the row gives the date and not that it is the day of the signature. */
  adoptedOn?: string;
  /** As in the tables of agreements. */
  parties?: string;
  program?: string;
  /** The row has the detail, and what was read does not show it. */
  notSeen?: true;
};

const participants = 'program_participants.csv';

export const namedElsewhere: readonly NamedElsewhere[] = [
  {
    rows: [{ table: 'programs.csv', cells: { id: 'cospas-sarsat' } }],
    name: 'COSPAS-SARSAT memorandum of 1979',
    type: 'MEMORANDUM',
    description: 'First memorandum on the satellite system for distress calls.',
    signedOn: '1979-11-23',
    program: 'cospas-sarsat',
  },
  {
    rows: [{ table: participants, cells: { program: 'spacelab', participant: 'ESA' } }],
    name: 'NASA-ESRO memorandum on Spacelab',
    type: 'MEMORANDUM',
    description: 'On the European laboratory in the bay of the Shuttle; ESA took it over from ESRO.',
    signedOn: '1973-08-14',
    parties: 'NASA; ESRO',
    program: 'spacelab',
  },
  {
    rows: [{ table: participants, cells: { program: 'euromir', participant: 'ESA' } }],
    name: 'Euromir contract',
    type: 'MEMORANDUM',
    description: 'Contract on two stays of ESA astronauts on Mir.',
    signedOn: '1993',
    parties: 'ESA; Russian Space Agency',
    program: 'euromir',
  },
  {
    rows: [{ table: participants, cells: { program: 'integral', participant: 'ROSCOSMOS' } }],
    name: 'ESA-Russia agreement on Integral',
    type: 'MEMORANDUM',
    description: 'A launch on a Proton in return for observing time.',
    signedOn: '1997-11-18',
    parties: 'ESA; Russian Space Agency',
    program: 'integral',
  },
  {
    rows: [{ table: participants, cells: { program: 'chandrayaan-1', participant: 'ESA' } }],
    name: 'ESA agreement on Chandrayaan-1',
    type: 'MEMORANDUM',
    description: 'On three European instruments for the Indian lunar probe.',
    signedOn: '2005-06-27',
    parties: 'ESA',
    program: 'chandrayaan-1',
  },
  {
    rows: [{ table: participants, cells: { program: 'chandrayaan-1', participant: 'NASA' } }],
    name: 'NASA-ISRO memorandum on Chandrayaan-1',
    type: 'MEMORANDUM',
    description: 'On two NASA payloads for the Indian lunar probe.',
    signedOn: '2006-05-09',
    parties: 'NASA; ISRO',
    program: 'chandrayaan-1',
  },
  {
    rows: [
      { table: participants, cells: { program: 'oneweb-soyuz', participant: 'Arianespace' } },
      { table: participants, cells: { program: 'oneweb-soyuz', participant: 'OneWeb' } },
    ],
    name: 'OneWeb-Arianespace contract for 21 Soyuz',
    type: 'MEMORANDUM',
    description: 'Contract for launches of OneWeb satellites on Russian rockets.',
    signedOn: '2015-06-25',
    parties: 'Arianespace; OneWeb',
    program: 'oneweb-soyuz',
  },
  {
    rows: [{ table: 'meetings_more.csv', cells: { id: 'M81' } }],
    name: 'NASA-UAE Space Agency arrangement on Mars',
    type: 'MEMORANDUM',
    description: 'Arrangement on the exploration of Mars, signed together with the framework agreement.',
    signedOn: '2016-06-12',
    parties: 'NASA; UAE Space Agency',
  },
  {
    rows: [{ table: participants, cells: { program: 'beidou-glonass', participant: 'CHN' } }],
    name: 'China-Russia agreement on BeiDou and GLONASS',
    type: 'TREATY',
    description: 'On the use of both navigation systems together.',
    signedOn: '2018-11-07',
    parties: 'CHN; RUS',
    program: 'beidou-glonass',
  },
  {
    rows: [
      { table: 'programs.csv', cells: { id: 'mmx' } },
      { table: participants, cells: { program: 'mmx', participant: 'CNES' } },
    ],
    name: 'JAXA-CNES-DLR agreement on the MMX rover',
    type: 'MEMORANDUM',
    description: 'On a French-German rover for the Japanese mission to Phobos.',
    signedOn: '2019-06',
    parties: 'JAXA; CNES; DLR',
    program: 'mmx',
  },
  {
    rows: [
      { table: 'programs.csv', cells: { id: 'lupex' } },
      { table: participants, cells: { program: 'lupex', participant: 'ESA' } },
    ],
    name: 'ESA-JAXA agreement on LUPEX',
    type: 'MEMORANDUM',
    description: 'On a European mass spectrometer for the lunar polar mission.',
    signedOn: '2022-04',
    parties: 'ESA; JAXA',
    program: 'lupex',
  },
  {
    rows: [{ table: participants, cells: { program: 'chang-e-6', participant: 'CNES' } }],
    name: "CNES-CNSA memorandum on Chang'e 6",
    type: 'MEMORANDUM',
    description: 'On a French instrument for the Chinese lunar lander.',
    signedOn: '2023-06',
    parties: 'CNES; CNSA',
    program: 'chang-e-6',
  },
  {
    rows: [{ table: 'space_agencies.csv', cells: { id: 'NASA' } }],
    name: 'National Aeronautics and Space Act',
    type: 'LAW',
    description: 'Law of the United States that founded NASA.',
    signedOn: '1958-07-29',
    notSeen: true,
  },
  {
    rows: [{ table: 'space_agencies.csv', cells: { id: 'AEB' } }],
    name: 'Law 8.854 of Brazil',
    type: 'LAW',
    description: 'Law of Brazil that founded the Brazilian Space Agency.',
    adoptedOn: '1994-02-10',
  },
  {
    rows: [{ table: 'space_agencies.csv', cells: { id: 'ROSCOSMOS' } }],
    name: 'Russian law on the state corporation Roscosmos',
    type: 'LAW',
    description: 'Law of Russia that made Roscosmos a state corporation.',
    adoptedOn: '2015-07-13',
    notSeen: true,
  },
  {
    rows: [{ table: 'space_agencies.csv', cells: { id: 'EGSA' } }],
    name: 'Law No. 3 of 2018 of Egypt',
    type: 'LAW',
    description: 'Law of Egypt that founded the Egyptian Space Agency.',
    adoptedOn: '2018-01',
  },
  {
    rows: [{ table: 'space_agencies.csv', cells: { id: 'PHILSA' } }],
    name: 'Republic Act 11363 of the Philippines',
    type: 'LAW',
    description: 'Law of the Philippines that founded the Philippine Space Agency.',
    signedOn: '2019-08-08',
  },
];
