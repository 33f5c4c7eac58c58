import type { EntityDetailsQuery } from '../api/generated/operations.ts';
import { capital } from '../parts/capital.ts';

type Details = NonNullable<EntityDetailsQuery['entity']>;

// What has a place of its own in the panel.
const elsewhere = new Set(['id', 'kind', 'name', 'nativeName', 'description', 'linkCount', 'claims']);

// Whose values are codes of the vocabulary: SPACE, GOVERNMENT_AGENCY.
const codes = /^domain$|Type$|Status$/;

const words: Readonly<Record<string, string>> = {
  aliases: 'Also called',
  wikidataId: 'Wikidata',
  shortName: 'Short name',
  iso2: 'ISO code, two letters',
  iso3: 'ISO code, three letters',
  isoNumeric: 'ISO code, number',
  on: 'Date',
  signedOn: 'Signed',
  inForceFrom: 'In force from',
  launchedOn: 'Launched',
  landedOn: 'Landed',
  adoptedOn: 'Adopted',
  saidOn: 'Said',
  text: 'Words',
  quoted: 'Quoted',
  lang: 'Language',
};

/** What is known of an entity, as names and values in words; what is not known is left out. */
export function factsOf(entity: Details): readonly (readonly [string, string])[] {
  const facts = Object.entries(entity).flatMap(([key, value]): (readonly [string, string])[] => {
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (elsewhere.has(key) || typeof text !== 'string' || text === '') return [];
    return [[words[key] ?? nameOf(key), codes.test(key) ? sentenceCase(text) : text]];
  });
  return [...facts, ['Id', entity.id]];
}

// `agencyType`, `meetingStatus`: the kind stands in front only to tell fields of one name apart.
function nameOf(key: string): string {
  const last = key.match(/(Type|Status)$/)?.[1];
  return last ?? sentenceCase(key);
}

function sentenceCase(text: string): string {
  return capital(text.replaceAll('_', ' ').toLowerCase());
}
