import { type LinkBounds, linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { linkProperties as commonLinkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { PlainMap } from '../reader/SeedItem.ts';
import type { ClaimRecord, LinkRecord, SourceRecord } from './GraphRecords.ts';
import { remember } from './remember.ts';

const readDate = remember(parseDate);
const boundsOf = remember((texts) => linkBounds(...(JSON.parse(texts) as Parameters<typeof linkBounds>)));

/** What a link has from its claim, beside what its predicate may carry; the loader worked out the sign. */
const carried = [...Object.keys(commonLinkProperties), 'sign'];

/** The links of claims: one for each claim about two entities that is neither an opinion nor deprecated. */
export function projectLinks(
  claims: readonly ClaimRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
  vocabulary: Vocabulary,
): LinkRecord[] {
  return claims.flatMap((claim): LinkRecord[] => {
    const { subject, predicate, object, modality, rank } = claim.properties;
    const known = vocabulary.predicates.find(({ name }) => name === predicate);
    if (known === undefined || object === undefined || modality === 'OPINION' || rank === 'DEPRECATED') return [];
    return [
      {
        id: claim.id,
        predicate: known.name,
        from: String(subject),
        to: String(object),
        properties: linkProperties(claim, Object.keys(known.properties)),
        days: daysOf(claim, sources),
      },
    ];
  });
}

function linkProperties({ id, properties, evidence }: ClaimRecord, own: readonly string[]): PlainMap {
  const taken = Object.entries(properties).filter(([name]) => carried.includes(name) || own.includes(name));
  return {
    ...Object.fromEntries(taken),
    id,
    sourceCount: new Set(evidence.map(({ source }) => source)).size,
    verified: evidence.some(({ properties: { verified } }) => verified === true),
  };
}

function daysOf(
  { properties: { since, until }, evidence }: ClaimRecord,
  sources: ReadonlyMap<string, SourceRecord>,
): LinkBounds {
  const latest = evidence
    .map(({ source }) => sources.get(source)?.properties.publishedOn)
    .filter((date) => typeof date === 'string')
    .reduce((one, other) => (firstDay(other) > firstDay(one) ? other : one), '');
  return boundsOf(JSON.stringify([{ since, until }, ...(latest === '' ? [] : [latest])]));
}

function firstDay(date: string): string {
  return readDate(date)?.min ?? '';
}
