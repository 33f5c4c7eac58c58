import { boundNames, datesAmong } from '@rendezvous/cypher/dates/dateBounds.ts';
import { claimProperties, sourceProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';

/** An index by which nodes of a label are found and listed. */
export type RangeIndex = { name: string; label: string; properties: readonly string[] };

/** Names and predicates, by which is filtered and listed, and the days of every date. */
export function rangeIndexes({ kinds }: Vocabulary): RangeIndex[] {
  return [
    index('Entity', 'name'),
    index('Claim', 'predicate'),
    ...kinds.map(({ name }) => index(name, 'name')),
    ...kinds.flatMap(({ name, properties }) => dayIndexes(name, properties)),
    ...dayIndexes('Claim', claimProperties),
    ...dayIndexes('Source', sourceProperties),
  ];
}

function dayIndexes(label: string, properties: Properties): RangeIndex[] {
  return datesAmong(properties).flatMap((date) => Object.values(boundNames(date)).map((day) => index(label, day)));
}

/** Named `personBornMin`, `claimPredicate`. */
function index(label: string, ...properties: string[]): RangeIndex {
  const words = [label, ...properties].map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
  return { name: words[0]?.toLowerCase() + words.slice(1), label, properties };
}
