import type { Change, Changes } from './Changes.ts';
import type { ClaimRecord, EntityRecord, GraphRecords, LinkRecord, SourceRecord } from './GraphRecords.ts';
import { isSame, isSameInAnyOrder } from './isSame.ts';

/** A record of the database, with what is odd about it in `odd`: it is then never taken as equal. */
export type Stored<Item> = Item & { odd?: string };
export type StoredLink = LinkRecord & { stored: string };

/** The graph as the database has it; of links there may be several of one id. */
export type StoredGraph = {
  entities: ReadonlyMap<string, Stored<EntityRecord> & { labels: readonly string[] }>;
  sources: ReadonlyMap<string, Stored<SourceRecord>>;
  claims: ReadonlyMap<string, Stored<ClaimRecord>>;
  links: readonly StoredLink[];
};

/** What has to be done to make the stored graph the desired one. */
export type Difference = {
  changes: Changes;
  entities: {
    write: readonly EntityRecord[];
    strip: readonly { id: string; labels: readonly string[] }[];
    gone: readonly string[];
  };
  sources: { write: readonly SourceRecord[]; gone: readonly string[] };
  claims: { create: readonly ClaimRecord[]; update: readonly ClaimRecord[]; gone: readonly string[] };
  /** `gone` by stored id: of links that change, too. */
  links: { create: readonly LinkRecord[]; gone: readonly string[] };
};

/** Compares the graph as it should be with the graph as it is. */
export function difference(desired: GraphRecords, stored: StoredGraph): Difference {
  const entities = compare(desired.entities, stored.entities, isSameEntity);
  const sources = compare(desired.sources, stored.sources, isSameRecord);
  const claims = compare(desired.claims, stored.claims, isSameClaim);
  const links = compareLinks(desired.links, stored.links);
  const storedLinks = new Map(stored.links.map((link) => [link.id, link]));
  return {
    changes: {
      entities: group(entities, (id) => (desired.entities.get(id) ?? stored.entities.get(id))?.kind),
      sources: group(sources, () => 'Source'),
      claims: group(claims, (id) => (desired.claims.get(id) ?? stored.claims.get(id))?.properties.predicate),
      links: group(links, (id) => (desired.links.get(id) ?? storedLinks.get(id))?.predicate),
    },
    entities: {
      write: recordsOf([...entities.added, ...entities.changed], desired.entities),
      strip: entities.changed.flatMap((id) => wrongLabels(id, desired, stored)),
      gone: entities.gone,
    },
    sources: { write: recordsOf([...sources.added, ...sources.changed], desired.sources), gone: sources.gone },
    claims: {
      create: recordsOf(claims.added, desired.claims),
      update: recordsOf(claims.changed, desired.claims),
      gone: claims.gone,
    },
    links: { create: recordsOf([...links.added, ...links.changed], desired.links), gone: links.storedIds },
  };
}

function compare<Item>(
  desired: ReadonlyMap<string, Item>,
  stored: ReadonlyMap<string, Item & { odd?: string }>,
  isEqual: (one: Item, other: Item) => boolean,
): Change {
  const change: Change = { added: [], changed: [], gone: [] };
  for (const [id, item] of desired) {
    const known = stored.get(id);
    if (known === undefined) change.added.push(id);
    else if (known.odd !== undefined || !isEqual(known, item)) change.changed.push(id);
  }
  for (const id of stored.keys()) if (!desired.has(id)) change.gone.push(id);
  return change;
}

function compareLinks(
  desired: ReadonlyMap<string, LinkRecord>,
  stored: readonly StoredLink[],
): Change & { storedIds: string[] } {
  const kept = new Set<string>();
  const touched = new Set<string>();
  const storedIds: string[] = [];
  for (const link of stored) {
    const wanted = desired.get(link.id);
    if (wanted !== undefined && !kept.has(link.id) && isSameLink(wanted, link)) kept.add(link.id);
    else {
      storedIds.push(link.stored);
      touched.add(link.id);
    }
  }
  const missing = [...desired.keys()].filter((id) => !kept.has(id));
  return {
    added: missing.filter((id) => !touched.has(id)),
    changed: missing.filter((id) => touched.has(id)),
    gone: [...touched].filter((id) => !desired.has(id) || kept.has(id)),
    storedIds,
  };
}

function isSameRecord(one: SourceRecord, other: SourceRecord): boolean {
  return isSame(one.properties, other.properties) && isSame(one.days, other.days);
}

function isSameEntity(one: EntityRecord, other: EntityRecord): boolean {
  return one.kind === other.kind && isSameRecord(one, other);
}

function isSameClaim(one: ClaimRecord, other: ClaimRecord): boolean {
  return (
    isSameRecord(one, other) &&
    isSameInAnyOrder(one.evidence, other.evidence) &&
    isSameInAnyOrder(one.contradicts, other.contradicts)
  );
}

function isSameLink(one: LinkRecord, other: LinkRecord): boolean {
  return (
    one.predicate === other.predicate && one.from === other.from && one.to === other.to && isSameRecord(one, other)
  );
}

function wrongLabels(id: string, desired: GraphRecords, stored: StoredGraph) {
  const kind = desired.entities.get(id)?.kind;
  const labels = stored.entities.get(id)?.labels.filter((label) => label !== 'Entity' && label !== kind) ?? [];
  return labels.length === 0 ? [] : [{ id, labels }];
}

function recordsOf<Item>(ids: readonly string[], records: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => records.get(id)).filter((record) => record !== undefined);
}

function group(change: Change, groupOf: (id: string) => unknown): Record<string, Change> {
  const groups: Record<string, Change> = {};
  for (const how of ['added', 'changed', 'gone'] as const) {
    for (const id of change[how]) {
      const name = String(groupOf(id) ?? 'unknown');
      groups[name] ??= { added: [], changed: [], gone: [] };
      groups[name][how].push(id);
    }
  }
  return groups;
}
