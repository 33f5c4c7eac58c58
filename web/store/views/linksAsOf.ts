import type { EntityId, Link, Seen } from '../viewTypes.ts';
import { type Holdings, holdings } from './holdings.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

/** The links of the view that hold, or may hold, as of its date; all of them for any time. */
export const linksAsOf = (state: Seen): readonly Link[] => compute(shownLinks(state), holdings(state));

const compute = rememberLast((links: readonly Link[], held: Holdings | null) =>
  held === null ? links : links.filter(({ id }) => held.get(id) !== 'no'),
);

/** The entities that a link of the view's date touches. */
export const linkedAsOf = (state: Seen): ReadonlySet<EntityId> => computeLinked(linksAsOf(state));

const computeLinked = rememberLast(
  (links: readonly Link[]) => new Set(links.flatMap(({ from, to }) => [from.id, to.id])),
);
