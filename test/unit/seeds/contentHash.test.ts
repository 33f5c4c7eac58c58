import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { productFolder, readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import type { SeedItem } from '@rendezvous/seeds/reader/SeedItem.ts';
import { contentHash } from '@rendezvous/seeds/state/contentHash.ts';
import { desiredGraph } from '@rendezvous/seeds/state/desiredGraph.ts';
import { describe, expect, it } from 'vitest';

const { items } = readSeeds(readFolder(productFolder).files);
const hash = hashOf(items);

describe('The hash of a release', () => {
  it('is the same in any order of the rows', () => {
    expect(hashOf([...items].reverse())).toBe(hash);
  });

  it('is the same whether a default is written or left out', () => {
    const defaults = { modality: 'FACT', confidence: 'CERTAIN', rank: 'NORMAL' };
    const explicit = items.map((item) =>
      item.form === 'CLAIM' ? { ...item, properties: { ...defaults, ...item.properties } } : item,
    );

    expect(hashOf(explicit)).toBe(hash);
  });

  it('is the same with the properties of a row in another order', () => {
    const turned = items.map((item) =>
      'properties' in item
        ? { ...item, properties: Object.fromEntries(Object.entries(item.properties).reverse()) }
        : item,
    );

    expect(hashOf(turned)).toBe(hash);
  });

  it('is the same whatever the loader works out', () => {
    const { entities, sources, claims } = desiredGraph(items, vocabulary);
    const other = <Item extends { properties: object }>(records: ReadonlyMap<string, Item>, made: object) =>
      new Map([...records].map(([id, item]) => [id, { ...item, properties: { ...item.properties, ...made } }]));

    expect(
      contentHash({ entities: other(entities, { folded: 'x' }), sources, claims: other(claims, { sign: 'CONFLICT' }) }),
    ).toBe(hash);
  });

  it('is another where an entity, a source, a claim or a contradiction is gone', () => {
    for (const form of ['ENTITY', 'SOURCE', 'CLAIM', 'CONTRADICTION']) {
      const at = items.findIndex((item) => item.form === form);

      expect(hashOf(items.filter((_, index) => index !== at))).not.toBe(hash);
    }
  });

  it('is another where a property, a kind or a word of the evidence is another', () => {
    const changes: readonly ((item: SeedItem) => SeedItem)[] = [
      (item) => (item.form === 'ENTITY' ? { ...item, kind: 'Other' } : item),
      (item) => (item.form === 'SOURCE' ? { ...item, properties: { ...item.properties, title: 'Other' } } : item),
      (item) => (item.form === 'CLAIM' ? { ...item, properties: { ...item.properties, since: '1999' } } : item),
      (item) => (item.form === 'CLAIM' ? { ...item, evidence: item.evidence.map(otherLocator) } : item),
    ];
    const hashes = changes.map((change) => hashOf(items.map(change)));

    expect(new Set([hash, ...hashes]).size).toBe(changes.length + 1);
  });
});

function hashOf(rows: readonly SeedItem[]): string {
  return contentHash(desiredGraph(rows, vocabulary));
}

function otherLocator<Item extends { properties: object }>(evidence: Item): Item {
  return { ...evidence, properties: { ...evidence.properties, locator: 'elsewhere' } };
}
