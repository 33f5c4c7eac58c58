import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { Place } from './Place.ts';

/** Where a property of an item stands; without a name, where the item itself stands. */
export type PlaceOf = (property?: string) => Place | undefined;

/**
 * One row of the seed files. `order` counts the statements: a row may name only what an earlier or the same statement
 * makes. Properties are as written, null left out.
 */
export type EntityItem = {
  form: 'ENTITY';
  id: string;
  kind: string;
  properties: PlainMap;
  order: number;
  placeOf: PlaceOf;
};
export type SourceItem = { form: 'SOURCE'; id: string; properties: PlainMap; order: number; placeOf: PlaceOf };
export type ClaimItem = {
  form: 'CLAIM';
  id: string;
  /** All of the claim but its id. */
  properties: PlainMap;
  evidence: readonly EvidenceItem[];
  order: number;
  placeOf: PlaceOf;
};
export type EvidenceItem = { properties: PlainMap; placeOf: PlaceOf };
export type ContradictionItem = {
  form: 'CONTRADICTION';
  claim: string;
  contradicts: string;
  order: number;
  placeOf: PlaceOf;
};
export type SeedItem = EntityItem | SourceItem | ClaimItem | ContradictionItem;

/** Everything that the seed files hold, by form, in the order of the files. */
export type SeedItems = {
  entities: readonly EntityItem[];
  sources: readonly SourceItem[];
  claims: readonly ClaimItem[];
  contradictions: readonly ContradictionItem[];
};

/** The items sorted by form. */
export function byForm(items: readonly SeedItem[]): SeedItems {
  return {
    entities: items.filter((item) => item.form === 'ENTITY'),
    sources: items.filter((item) => item.form === 'SOURCE'),
    claims: items.filter((item) => item.form === 'CLAIM'),
    contradictions: items.filter((item) => item.form === 'CONTRADICTION'),
  };
}
