import type { Entity, EntityId, Known, Link, LinkId, NeighborCount } from '../viewTypes.ts';

/** Adds what the server told to what is known. */
export function learn(
  known: Known,
  told: { entities?: readonly Entity[]; links?: readonly Link[]; counts?: readonly NeighborCount[] },
): Known {
  return {
    entities: withAll<EntityId, Entity>(known.entities, told.entities ?? []),
    links: withAll<LinkId, Link>(known.links, told.links ?? []),
    counts: withCounts(known.counts, told.counts ?? []),
  };
}

function withAll<Id extends string, Item extends { id: Id }>(
  known: ReadonlyMap<Id, Item>,
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  if (items.length === 0) return known;
  return new Map([...known, ...items.map((item) => [item.id, item] as const)]);
}

function withCounts(known: Known['counts'], counts: readonly NeighborCount[]): Known['counts'] {
  if (counts.length === 0) return known;
  const told = new Map<EntityId, NeighborCount[]>();
  for (const count of counts) told.set(count.id, [...(told.get(count.id) ?? []), count]);
  return new Map([...known, ...told]);
}
