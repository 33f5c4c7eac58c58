import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow, ContradictionRow, EntityRow, SourceRow } from '@rendezvous/cypher/writer/seedStatements.ts';

/** What the head of a seed file says. */
export type Head = { what: string; from: string; licence: string; date: string };

/** A seed file that is being made. */
export type Draft = {
  /** `NNN-subject.cypher`. */
  name: string;
  head: Head;
  entities: { kind: string; row: EntityRow }[];
  sources: SourceRow[];
  claims: ClaimRow[];
  contradictions: ContradictionRow[];
};

export function newDraft(name: string, head: Head): Draft {
  return { name, head, entities: [], sources: [], claims: [], contradictions: [] };
}

/** Cells of a raw table are empty text where nothing is known: such properties are left out. */
export function withoutEmpty(properties: Readonly<Record<string, PlainMap[string] | undefined>>): PlainMap {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as PlainMap;
}

/** A row of a raw table that did not become a seed, or only in part. */
export type Dropped = { table: string; row: string; reason: string };

/** What an importer made of its raw tables. */
export type Imported = {
  drafts: readonly Draft[];
  /** How many rows each raw table has. */
  read: Readonly<Record<string, number>>;
  dropped: readonly Dropped[];
  /** Texts of sources that may be shipped: quotes are looked up in them. */
  texts?: readonly { source: string; text: string }[];
};
