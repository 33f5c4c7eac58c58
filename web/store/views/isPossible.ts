import type { Link } from '../viewTypes.ts';
import type { Holding } from './holdingOf.ts';
import type { Holdings } from './holdings.ts';

/** True where a link of the view is said to be possible only: what is planned says so itself. */
export function isPossible(held: Holdings | null, link: Pick<Link, 'id' | 'modality'>): boolean {
  return isDoubted(held?.get(link.id), link);
}

/** The same of a link and whether it holds. */
export function isDoubted(holding: Holding | null | undefined, { modality }: Pick<Link, 'modality'>): boolean {
  return holding === 'possible' && modality !== 'PLANNED';
}
