import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { EntityItem, SeedItems, SourceItem } from '../reader/SeedItem.ts';
import type { DistinctRow } from './readDistinct.ts';

/** What the rules look at. */
export type Context = {
  vocabulary: Vocabulary;
  items: SeedItems;
  /** The first entity and the first source of each id. */
  entities: ReadonlyMap<string, EntityItem>;
  sources: ReadonlyMap<string, SourceItem>;
  /** Text of each source that is shipped, by the source's id. */
  texts: ReadonlyMap<string, string>;
  /** Pairs that are alike and not the same. */
  distinct: readonly DistinctRow[];
  /** Ids that statements of other forms name, where these could not be run: they may exist. */
  named: ReadonlySet<string>;
};
