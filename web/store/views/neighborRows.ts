import type { Entity, EntityId, Link, NeighborCount, Seen, State } from '../viewTypes.ts';
import { type Holdings, holdings } from './holdings.ts';
import { linksByEntity } from './linksByEntity.ts';
import { predicateLabel } from './predicateLabel.ts';

/** The links of an entity by one predicate and one direction: those in the view, and how many neighbours there are in all. */
export type NeighborRow = {
  readonly predicate: string;
  readonly direction: 'IN' | 'OUT';
  readonly label: string;
  /** Those that hold or may hold as of the date of the view; what was only planned comes last. */
  readonly links: readonly Link[];
  /** How many neighbours these reach. */
  readonly shown: number;
  readonly total: number;
  /** How many neighbours are not in the view yet, whatever the date. */
  readonly missing: number;
};

/** The links of an entity, grouped as the vocabulary names them from its end. Most neighbours first. */
export function neighborRows(state: Seen, id: EntityId): readonly NeighborRow[] {
  const links = linksByEntity(state).get(id) ?? [];
  const counts = state.known.counts.get(id) ?? [];
  const keys = new Set([
    ...links.flatMap((link) => directionsOf(link, id).map((direction) => `${link.predicate} ${direction}`)),
    ...counts.map(({ predicate, direction }) => `${predicate} ${direction}`),
  ]);
  return [...keys]
    .map((key) => toRow(state, id, key, { all: links, counts, held: holdings(state) }))
    .sort((a, b) => b.shown - a.shown || b.total - a.total);
}

/** The other end of a link. */
export function otherEnd(state: Pick<State, 'known'>, link: Link, id: EntityId): Entity | undefined {
  return state.known.entities.get(link.from.id === id ? link.to.id : link.from.id);
}

function toRow(
  state: Seen,
  id: EntityId,
  key: string,
  { all, counts, held }: { all: readonly Link[]; counts: readonly NeighborCount[]; held: Holdings | null },
): NeighborRow {
  const [predicate, direction] = key.split(' ') as [string, 'IN' | 'OUT'];
  const drawable = all.filter((link) => link.predicate === predicate && directionsOf(link, id).includes(direction));
  const holding = drawable.filter((link) => held?.get(link.id) !== 'no');
  const isPlanned = ({ modality }: Link) => modality === 'PLANNED';
  const links = [...holding.filter((link) => !isPlanned(link)), ...holding.filter(isPlanned)];
  const inView = neighborsBy(drawable, id);
  const counted = counts.filter((count) => count.predicate === predicate && count.direction === direction);
  const total = counted.reduce((sum, count) => sum + count.total, 0);
  return {
    predicate,
    direction,
    label: predicateLabel(state, predicate, direction),
    links,
    shown: neighborsBy(links, id),
    total: Math.max(total, inView),
    missing: Math.max(0, total - inView),
  };
}

function neighborsBy(links: readonly Link[], id: EntityId): number {
  return new Set(links.map((link) => (link.from.id === id ? link.to.id : link.from.id))).size;
}

function directionsOf({ from, to }: Link, id: EntityId): readonly ('IN' | 'OUT')[] {
  const directions: ('IN' | 'OUT')[] = [];
  if (from.id === id) directions.push('OUT');
  if (to.id === id) directions.push('IN');
  return directions;
}
