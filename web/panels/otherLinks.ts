import type { Link } from '../store/viewTypes.ts';

/** Links between the same two entities: later ones of the same predicate, and the rest. */
export function otherLinks(link: Link, links: readonly Link[]): { later: readonly Link[]; others: readonly Link[] } {
  const ends = [link.from.id, link.to.id].sort().join(' ');
  const same = links.filter(({ id, from, to }) => id !== link.id && [from.id, to.id].sort().join(' ') === ends);
  const later = same.filter((other) => other.predicate === link.predicate && isLater(other, link));
  return { later, others: same.filter((other) => !later.includes(other)) };
}

function isLater(other: Link, link: Link): boolean {
  if (link.modality === 'PLANNED' && other.modality !== 'PLANNED') return true;
  return other.since !== null && link.since !== null && other.since > link.since;
}
