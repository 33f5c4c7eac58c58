import { type LinkBounds, linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { linkProperties as commonLinkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Plain } from '../reader/Literal.ts';
import type { PlainMap } from '../reader/SeedItem.ts';
import type { ClaimRecord, LinkRecord, SourceRecord } from './GraphRecords.ts';
import { remember } from './remember.ts';

const readDate = remember(parseDate);
/** An empty text is a date that is not known. */
const boundsOf = remember((since: string, until: string, latest: string) =>
  linkBounds({ ...(since && { since }), ...(until && { until }) }, latest || undefined),
);

/** What a link has from its claim, beside what its predicate may carry; the loader worked out the sign. */
const carried = [...Object.keys(commonLinkProperties), 'sign'];

/** A predicate with the names of all that its links have from their claims. */
type Projection = { name: string; carried: ReadonlySet<string> };

/** The links of claims: one for each claim about two entities that is neither an opinion nor deprecated. */
export function projectLinks(
  claims: readonly ClaimRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
  vocabulary: Vocabulary,
): LinkRecord[] {
  const projections = new Map(
    vocabulary.predicates.map(({ name, properties }): [string, Projection] => [
      name,
      { name, carried: new Set([...carried, ...Object.keys(properties)]) },
    ]),
  );
  return claims.flatMap((claim): LinkRecord[] => {
    const { subject, predicate, object, modality, rank } = claim.properties;
    const known = projections.get(String(predicate));
    if (known === undefined || object === undefined || modality === 'OPINION' || rank === 'DEPRECATED') return [];
    return [
      {
        id: claim.id,
        predicate: known.name,
        from: String(subject),
        to: String(object),
        properties: linkProperties(claim, known),
        days: daysOf(claim, sources),
      },
    ];
  });
}

function linkProperties({ id, properties, evidence }: ClaimRecord, { carried: taken }: Projection): PlainMap {
  const link: Record<string, Plain> = {};
  for (const name in properties) if (taken.has(name)) link[name] = properties[name] as Plain;
  link.id = id;
  link.sourceCount = evidence.length < 2 ? evidence.length : new Set(evidence.map(({ source }) => source)).size;
  link.verified = evidence.some(({ properties: { verified } }) => verified === true);
  return link;
}

function daysOf(
  { properties: { since, until }, evidence }: ClaimRecord,
  sources: ReadonlyMap<string, SourceRecord>,
): LinkBounds {
  const latest = evidence
    .map(({ source }) => sources.get(source)?.properties.publishedOn)
    .filter((date) => typeof date === 'string')
    .reduce((one, other) => (firstDay(other) > firstDay(one) ? other : one), '');
  return boundsOf(textOf(since), textOf(until), latest);
}

function textOf(date: Plain | undefined): string {
  return typeof date === 'string' ? date : '';
}

function firstDay(date: string): string {
  return readDate(date)?.min ?? '';
}
