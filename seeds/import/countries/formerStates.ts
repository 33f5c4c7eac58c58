import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';

/** States that are no more: no data set here lists them. Codes of ISO 3166-3; `YAR` has none, it is the treaty data's. */
export const formerStates: readonly EntityRow[] = [
  {
    id: 'nation:SUN',
    name: 'Soviet Union',
    nativeName: 'Советский Союз',
    aliases: ['USSR', 'Union of Soviet Socialist Republics', 'СССР'],
    description: 'Federal state in eastern Europe and northern Asia until December 1991.',
    iso2: 'SU',
    iso3: 'SUN',
    isoNumeric: '810',
  },
  {
    id: 'nation:DDR',
    name: 'East Germany',
    nativeName: 'Deutsche Demokratische Republik',
    aliases: ['German Democratic Republic', 'GDR', 'DDR'],
    description: 'State in central Europe from 1949 to 1990.',
    iso2: 'DD',
    iso3: 'DDR',
    isoNumeric: '278',
  },
  {
    id: 'nation:CSK',
    name: 'Czechoslovakia',
    nativeName: 'Československo',
    description: 'State in central Europe until the end of 1992.',
    iso2: 'CS',
    iso3: 'CSK',
    isoNumeric: '200',
  },
  {
    id: 'nation:YUG',
    name: 'Yugoslavia',
    nativeName: 'Jugoslavija',
    description: 'Federal state in south-eastern Europe; the code stood for the state of this name until 2003.',
    iso2: 'YU',
    iso3: 'YUG',
    isoNumeric: '891',
  },
  {
    id: 'nation:SCG',
    name: 'Serbia and Montenegro',
    description: 'Union of two states in south-eastern Europe from 2003 to 2006.',
    iso3: 'SCG',
    isoNumeric: '891',
  },
  {
    id: 'nation:YMD',
    name: 'South Yemen',
    aliases: ["Yemen People's Republic", "People's Democratic Republic of Yemen", 'Democratic Yemen'],
    description: 'State on the Arabian peninsula until 1990.',
    iso2: 'YD',
    iso3: 'YMD',
    isoNumeric: '720',
  },
  {
    id: 'nation:YAR',
    name: 'North Yemen',
    aliases: ['Yemen Arab Republic'],
    description: 'State on the Arabian peninsula until 1990; ISO has no code for it alone.',
  },
];

/** Which state followed which, and when: of several heirs those that the graph speaks of. */
export const successions: readonly { from: string; to: string; on: string }[] = [
  { from: 'nation:SUN', to: 'nation:RUS', on: '1991-12' },
  { from: 'nation:DDR', to: 'nation:DEU', on: '1990-10-03' },
  { from: 'nation:CSK', to: 'nation:CZE', on: '1993-01-01' },
  { from: 'nation:CSK', to: 'nation:SVK', on: '1993-01-01' },
  { from: 'nation:YUG', to: 'nation:SCG', on: '2003' },
  { from: 'nation:SCG', to: 'nation:SRB', on: '2006' },
  { from: 'nation:SCG', to: 'nation:MNE', on: '2006' },
  { from: 'nation:YMD', to: 'nation:YEM', on: '1990-05-22' },
  { from: 'nation:YAR', to: 'nation:YEM', on: '1990-05-22' },
];
