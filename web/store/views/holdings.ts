import { daysOf } from '../../dates/daysOf.ts';
import type { Link, LinkId, Seen } from '../viewTypes.ts';
import { type Holding, holdingOf } from './holdingOf.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';
import { statePredicates } from './statePredicates.ts';

export type Holdings = ReadonlyMap<LinkId, Holding>;

/** Whether each link of the view holds as of its date; null for any time. */
export const holdings = (state: Seen): Holdings | null =>
  atDate(shownLinks(state), statePredicates(state), state.view.asOf);

const atDate = rememberLast(holdingsAt);

function holdingsAt(links: readonly Link[], states: ReadonlySet<string>, date: string | null): Holdings | null {
  if (date === null) return null;
  const days = daysOf(date);
  return new Map(links.map((link) => [link.id, holdingOf(link, states.has(link.predicate), days)]));
}
