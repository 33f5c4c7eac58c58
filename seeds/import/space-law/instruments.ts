/** How an instrument of the corpus stands in the graph. */
type Place = {
  /** Its entity, where another importer makes it. */
  agreement?: string;
  /** The source that its text is, where the text is shipped. */
  text?: string;
  /** Name and type, where this importer makes the entity. */
  name?: string;
  type?: 'ACCORD' | 'LAW';
  description?: string;
};

export const instruments: Readonly<Record<string, Place>> = {
  'un/treaty/ost-1967': { agreement: 'agreement:outer-space-treaty', text: 'source:text-outer-space-treaty' },
  'un/treaty/rescue-1968': { agreement: 'agreement:rescue-agreement', text: 'source:text-rescue-agreement' },
  'un/treaty/liability-1972': {
    agreement: 'agreement:liability-convention',
    text: 'source:text-liability-convention',
  },
  'un/treaty/registration-1975': {
    agreement: 'agreement:registration-convention',
    text: 'source:text-registration-convention',
  },
  'un/treaty/moon-1979': { agreement: 'agreement:moon-agreement', text: 'source:text-moon-agreement' },
  'un/ga/res-1962-XVIII': {
    name: 'Declaration of Legal Principles',
    type: 'ACCORD',
    description: 'Declaration of the UN General Assembly on the law of outer space, before there was a treaty.',
  },
  'un/ga/res-37-92': {
    name: 'Direct Broadcasting Principles',
    type: 'ACCORD',
    description: 'Principles of the UN General Assembly on television from satellites.',
  },
  'un/ga/res-41-65': {
    name: 'Remote Sensing Principles',
    type: 'ACCORD',
    description: 'Principles of the UN General Assembly on observation of the Earth from space.',
  },
  'un/ga/res-47-68': {
    name: 'Nuclear Power Sources Principles',
    type: 'ACCORD',
    description: 'Principles of the UN General Assembly on nuclear power sources in space.',
  },
  'un/ga/res-51-122': {
    name: 'Benefits Declaration',
    type: 'ACCORD',
    description: 'Declaration of the UN General Assembly on cooperation for the benefit of all states.',
  },
  'un/softlaw/copuos-debris-mitigation-2007': {
    name: 'COPUOS Space Debris Mitigation Guidelines',
    type: 'ACCORD',
    description: 'Guidelines of COPUOS on how to leave less debris.',
  },
  'un/softlaw/lts-guidelines-2019': {
    name: 'LTS Guidelines',
    type: 'ACCORD',
    description: 'Guidelines of COPUOS on the long-term sustainability of space activities.',
  },
  'nat/fra/loi-operations-spatiales-2008': {
    name: 'French Space Operations Act',
    type: 'LAW',
    description: 'Law of France on space operations, their authorization and liability.',
  },
  'nat/lux/ressources-espace-2017': {
    name: 'Luxembourg Space Resources Law',
    type: 'LAW',
    description: 'Law of Luxembourg on the exploration and use of space resources.',
  },
  'nat/usa/space-resources-2015': {
    name: 'US Space Resource Act',
    type: 'LAW',
    description: 'Law of the United States on the commercial exploration and recovery of space resources.',
  },
};
