import { type Days, dateBounds, datesAmong } from '@rendezvous/cypher/dates/dateBounds.ts';
import { claimDefaults } from '@rendezvous/cypher/export/writtenClaim.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { sourceProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import { signOf } from '@rendezvous/cypher/vocabulary/signOf.ts';
import type { SignRule, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { byForm, type ClaimItem, type SeedItem } from '../reader/SeedItem.ts';
import { claimDays } from './claimDays.ts';
import { foldedKeys } from './foldedKeys.ts';
import type { ClaimRecord, EntityRecord, GraphRecords, SourceRecord } from './GraphRecords.ts';
import { projectLinks } from './projectLinks.ts';

const sourceDates = datesAmong(sourceProperties);

/** The graph that seed rows stand for: they have passed the checks. */
export function desiredGraph(items: readonly SeedItem[], vocabulary: Vocabulary): GraphRecords {
  const { entities, sources, claims, contradictions } = byForm(items);
  const contradicted = new Map<string, string[]>();
  for (const { claim, contradicts } of contradictions) {
    const known = contradicted.get(claim);
    if (known === undefined) contradicted.set(claim, [contradicts]);
    else known.push(contradicts);
  }
  const rules = new Map(vocabulary.predicates.map(({ name, sign }) => [name, sign]));
  const sourceRecords = byId(
    sources.map(
      ({ id, properties }): SourceRecord => ({
        id,
        properties: { id, ...properties },
        days: dateBounds(sourceDates, (name) => properties[name]),
      }),
    ),
  );
  const daysOf = claimDays(vocabulary, sourceRecords);
  const claimRecords = claims.map((claim) =>
    claimRecord(claim, daysOf(claim), contradicted.get(claim.id) ?? [], rules),
  );
  const entityDates = new Map(vocabulary.kinds.map(({ name, properties }) => [name, datesAmong(properties)]));
  return {
    entities: byId(
      entities.map(
        ({ id, kind, properties }): EntityRecord => ({
          id,
          kind,
          properties: { id, ...properties, folded: foldedKeys(properties) },
          days: dateBounds(entityDates.get(kind) ?? [], (name) => properties[name]),
        }),
      ),
    ),
    sources: sourceRecords,
    claims: byId(claimRecords),
    links: byId(projectLinks(claimRecords, vocabulary)),
  };
}

function claimRecord(
  { id, properties, evidence }: ClaimItem,
  days: Days,
  contradicts: readonly string[],
  rules: ReadonlyMap<string, SignRule>,
): ClaimRecord {
  const rule = rules.get(String(properties.predicate));
  const sign: PlainMap = rule === undefined ? {} : { sign: signOf(rule, (name) => properties[name]) };
  return {
    id,
    properties: { id, ...claimDefaults, ...properties, ...sign },
    days,
    evidence: evidence.map(({ properties: { source, ...rest } }) => ({ source: String(source), properties: rest })),
    contradicts,
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
