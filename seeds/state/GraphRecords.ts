import type { Days } from '@rendezvous/cypher/dates/dateBounds.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';

/**
 * The graph as data, as it is or as it should be. `properties` are all that stand on the node or relationship, but for
 * the `days` by which its dates are compared: the loader works them out.
 */
export type GraphRecords = {
  entities: ReadonlyMap<string, EntityRecord>;
  sources: ReadonlyMap<string, SourceRecord>;
  claims: ReadonlyMap<string, ClaimRecord>;
  links: ReadonlyMap<string, LinkRecord>;
};

export type EntityRecord = { id: string; kind: string; properties: PlainMap; days: Days };
export type SourceRecord = { id: string; properties: PlainMap; days: Days };
export type ClaimRecord = {
  id: string;
  properties: PlainMap;
  days: Days;
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
  days: Days;
};
