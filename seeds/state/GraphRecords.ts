import type { LinkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import type { PlainMap } from '../reader/SeedItem.ts';

/** The graph as data, as it is or as it should be. `properties` are all that stand on the node or relationship. */
export type GraphRecords = {
  entities: ReadonlyMap<string, EntityRecord>;
  sources: ReadonlyMap<string, SourceRecord>;
  claims: ReadonlyMap<string, ClaimRecord>;
  links: ReadonlyMap<string, LinkRecord>;
};

export type EntityRecord = { id: string; kind: string; properties: PlainMap };
export type SourceRecord = { id: string; properties: PlainMap };
export type ClaimRecord = {
  id: string;
  properties: PlainMap;
  evidence: readonly EvidenceRecord[];
  /** Ids of claims. */
  contradicts: readonly string[];
};
export type EvidenceRecord = { source: string; properties: PlainMap };
export type LinkRecord = {
  id: string;
  predicate: string;
  from: string;
  to: string;
  properties: PlainMap;
  days: LinkBounds;
};
