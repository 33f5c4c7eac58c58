import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ReadSeeds } from '../reader/readSeeds.ts';
import type { PlaceOf, SeedItem } from '../reader/SeedItem.ts';
import type { StoredGraph } from '../state/difference.ts';
import { keyOf, placesOfIds } from './placesOfIds.ts';

/** A graph that seed files made as the rows it stands for, each with its place in the files where that is known. */
export function itemsOf(graph: StoredGraph, seeds: ReadSeeds): SeedItem[] {
  const rows = new Map(seeds.items.map((item) => [keyOf(item), item]));
  const written = placesOfIds(seeds);
  const placeOf = (key: string): PlaceOf => rows.get(key)?.placeOf ?? (() => written(key));
  return [
    ...[...graph.entities.values()].map(({ id, kind, properties }): SeedItem => {
      return { form: 'ENTITY', id, kind, properties: withoutId(properties), order: 0, placeOf: placeOf(id) };
    }),
    ...[...graph.sources.values()].map(({ id, properties }): SeedItem => {
      return { form: 'SOURCE', id, properties: withoutId(properties), order: 0, placeOf: placeOf(id) };
    }),
    ...[...graph.claims.values()].flatMap(({ id, properties, evidence, contradicts }): SeedItem[] => [
      {
        form: 'CLAIM',
        id,
        properties: withoutId(properties),
        evidence: evidence.map((one) => ({
          properties: { ...one.properties, source: one.source },
          placeOf: placeOf(id),
        })),
        order: 0,
        placeOf: placeOf(id),
      },
      ...contradicts.map((other): SeedItem => {
        return { form: 'CONTRADICTION', claim: id, contradicts: other, order: 0, placeOf: placeOf(`${id} ${other}`) };
      }),
    ]),
  ];
}

function withoutId({ id: _id, ...properties }: PlainMap): PlainMap {
  return properties;
}
