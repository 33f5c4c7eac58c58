import type { Link } from '../viewTypes.ts';
import type { Holdings } from './holdings.ts';

/** True where a link is said to be possible only: what is planned says so itself. */
export function isPossible(held: Holdings | null, { id, modality }: Pick<Link, 'id' | 'modality'>): boolean {
  return held?.get(id) === 'possible' && modality !== 'PLANNED';
}
