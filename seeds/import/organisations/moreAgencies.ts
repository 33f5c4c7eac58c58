/** Organisations that the curated facts name and neither list of agencies has as they are named there. */
export type MoreAgency = {
  id: string;
  name: string;
  shortName?: string;
  aliases?: readonly string[];
  type: 'GOVERNMENT_AGENCY' | 'STATE_CORPORATION' | 'INTERGOVERNMENTAL' | 'COMPANY' | 'OTHER';
  nation?: string;
  /** Its row in GCAT, which bears out the nation. */
  code?: string;
};

export const moreAgencies: readonly MoreAgency[] = [
  {
    id: 'agency:spacex',
    name: 'SpaceX',
    aliases: ['Space Exploration Technologies'],
    type: 'COMPANY',
    nation: 'nation:USA',
    code: 'SPX',
  },
  { id: 'agency:boeing', name: 'Boeing', type: 'COMPANY', nation: 'nation:USA', code: 'BO2' },
  { id: 'agency:axiom-space', name: 'Axiom Space', type: 'COMPANY', nation: 'nation:USA', code: 'AXIOM' },
  { id: 'agency:arianespace', name: 'Arianespace', type: 'COMPANY', nation: 'nation:FRA', code: 'AESP' },
  { id: 'agency:oneweb', name: 'OneWeb', type: 'COMPANY' },
  {
    id: 'agency:united-launch-alliance',
    name: 'United Launch Alliance',
    shortName: 'ULA',
    type: 'COMPANY',
    nation: 'nation:USA',
    code: 'ULAB',
  },
  { id: 'agency:blue-origin', name: 'Blue Origin', type: 'COMPANY', nation: 'nation:USA', code: 'BLOR' },
  { id: 'agency:scaled-composites', name: 'Scaled Composites', type: 'COMPANY', nation: 'nation:USA', code: 'SCAL' },
  { id: 'agency:bigelow-aerospace', name: 'Bigelow Aerospace', type: 'COMPANY', nation: 'nation:USA', code: 'BIGEL' },
  {
    id: 'agency:us-air-force',
    name: 'United States Air Force',
    shortName: 'USAF',
    type: 'GOVERNMENT_AGENCY',
    nation: 'nation:USA',
  },
  { id: 'agency:tass', name: 'TASS', type: 'OTHER', nation: 'nation:RUS' },
  {
    id: 'agency:cmsa',
    name: 'China Manned Space Agency',
    shortName: 'CMSA',
    aliases: ['CMSEO'],
    type: 'GOVERNMENT_AGENCY',
    nation: 'nation:CHN',
    code: 'CMSEO',
  },
  { id: 'agency:un', name: 'United Nations', shortName: 'UN', type: 'INTERGOVERNMENTAL' },
];
