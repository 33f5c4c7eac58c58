import type { Entity, EntityId, Link, NeighborCount, State } from '../viewTypes.ts';
import { predicateLabel } from './predicateLabel.ts';
import { shownLinks } from './shownLinks.ts';

/** The links of an entity by one predicate and one direction: those in the view, and how many neighbours there are in all. */
export type NeighborRow = {
  readonly predicate: string;
  readonly direction: 'IN' | 'OUT';
  readonly label: string;
  readonly links: readonly Link[];
  readonly shown: number;
  readonly total: number;
};

type Seen = Pick<State, 'known' | 'view' | 'opening'>;

/** The links of an entity, grouped as the vocabulary names them from its end. Most neighbours first. */
export function neighborRows(state: Seen, id: EntityId): readonly NeighborRow[] {
  const links = shownLinks(state).filter(({ from, to }) => from.id === id || to.id === id);
  const counts = state.known.counts.get(id) ?? [];
  const keys = new Set([
    ...links.flatMap((link) => directionsOf(link, id).map((direction) => `${link.predicate} ${direction}`)),
    ...counts.map(({ predicate, direction }) => `${predicate} ${direction}`),
  ]);
  return [...keys]
    .map((key) => toRow(state, id, key, links, counts))
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
  all: readonly Link[],
  counts: readonly NeighborCount[],
): NeighborRow {
  const [predicate, direction] = key.split(' ') as [string, 'IN' | 'OUT'];
  const links = all.filter((link) => link.predicate === predicate && directionsOf(link, id).includes(direction));
  const shown = new Set(links.map((link) => (link.from.id === id ? link.to.id : link.from.id))).size;
  const counted = counts.filter((count) => count.predicate === predicate && count.direction === direction);
  const total = counted.reduce((sum, count) => sum + count.total, 0);
  return {
    predicate,
    direction,
    label: predicateLabel(state, predicate, direction),
    links,
    shown,
    total: Math.max(total, shown),
  };
}

function directionsOf({ from, to }: Link, id: EntityId): readonly ('IN' | 'OUT')[] {
  const directions: ('IN' | 'OUT')[] = [];
  if (from.id === id) directions.push('OUT');
  if (to.id === id) directions.push('IN');
  return directions;
}
