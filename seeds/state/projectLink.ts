import { linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { PropertyMap, Relationship } from './GraphState.ts';

/** What a link does not take over from its claim. */
const ofTheClaimOnly = ['subject', 'predicate', 'object', 'rank', 'rankReason'];

/**
 * The link that a claim is read as. `evidence` are its EVIDENCED_BY relationships.
 * @returns undefined for an opinion, a deprecated claim and a claim about a value: they are never drawn
 */
export function projectLink(
  claim: PropertyMap,
  evidence: readonly Relationship[],
  sources: ReadonlyMap<string, PropertyMap>,
  vocabulary: Vocabulary,
): Relationship | undefined {
  const { subject, predicate, object, modality, rank } = claim;
  if (typeof subject !== 'string' || typeof object !== 'string' || typeof predicate !== 'string') return undefined;
  if (modality === 'OPINION' || rank === 'DEPRECATED') return undefined;
  if (!vocabulary.predicates.some(({ name }) => name === predicate)) return undefined;
  const own = Object.entries(claim).filter(([name]) => !ofTheClaimOnly.includes(name));
  return {
    type: predicate,
    from: subject,
    to: object,
    properties: {
      ...Object.fromEntries(own),
      ...linkBounds(datesOf(claim), latestPublication(evidence, sources)),
      sourceCount: new Set(evidence.map(({ to }) => to)).size,
      verified: evidence.some(({ properties }) => properties['verified'] === true),
    },
  };
}

function datesOf({ since, until }: PropertyMap): { since?: string; until?: string } {
  return {
    ...(typeof since === 'string' ? { since } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

function latestPublication(evidence: readonly Relationship[], sources: ReadonlyMap<string, PropertyMap>): string | undefined {
  const dates = evidence
    .map(({ to }) => sources.get(to)?.['publishedOn'])
    .flatMap((text) => (typeof text === 'string' ? (parseDate(text) ?? []) : []));
  return dates.reduce((latest, date) => (latest === undefined || date.min > latest.min ? date : latest), dates[0])?.text;
}
