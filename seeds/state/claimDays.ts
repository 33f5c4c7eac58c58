import { type Days, dateBounds, datesAmong } from '@rendezvous/cypher/dates/dateBounds.ts';
import { linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { Plain } from '@rendezvous/cypher/values/PlainMap.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { ClaimItem } from '../reader/SeedItem.ts';
import type { SourceRecord } from './GraphRecords.ts';
import { remember } from './remember.ts';

const readDate = remember(parseDate);
/** An empty text is a date that is not known. */
const boundsOf = remember((since: string, until: string, latest: string) =>
  linkBounds({ ...(since && { since }), ...(until && { until }) }, latest || undefined),
);

/** Works out the days of claims: those of `since` and `until`, and of the dates that their predicates carry. */
export function claimDays(
  { predicates }: Vocabulary,
  sources: ReadonlyMap<string, SourceRecord>,
): (claim: Pick<ClaimItem, 'properties' | 'evidence'>) => Days {
  const dates = new Map(predicates.map(({ name, properties }) => [name, datesAmong(properties)]));
  return ({ properties, evidence }) => {
    const latest = evidence
      .map(({ properties: { source } }) => sources.get(String(source))?.properties.publishedOn)
      .filter((date) => typeof date === 'string')
      .reduce((one, other) => (firstDay(other) > firstDay(one) ? other : one), '');
    const bounds = boundsOf(textOf(properties.since), textOf(properties.until), latest);
    const own = dates.get(String(properties.predicate)) ?? [];
    return own.length === 0 ? bounds : { ...bounds, ...dateBounds(own, (name) => properties[name]) };
  };
}

function textOf(date: Plain | undefined): string {
  return typeof date === 'string' ? date : '';
}

function firstDay(date: string): string {
  return readDate(date)?.min ?? '';
}
