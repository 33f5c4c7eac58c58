import { type Days, daysOf } from '../../dates/daysOf.ts';
import type { Link, LinkId, Seen } from '../viewTypes.ts';
import { type Holding, holdingOf } from './holdingOf.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';
import { statePredicates } from './statePredicates.ts';

export type Holdings = ReadonlyMap<LinkId, Holding>;

/**
 * Whether each link of the view holds as of its date; null for any time. Of two dates that are compared, the one counts
 * at which it holds more surely.
 */
export const holdings = (state: Seen): Holdings | null =>
  compute(shownLinks(state), statePredicates(state), state.view.asOf, state.view.compared);

const compute = rememberLast(
  (links: readonly Link[], states: ReadonlySet<string>, asOf: string | null, compared: string | null) => {
    const dates = daysAsked(asOf, compared);
    if (dates.length === 0) return null;
    return new Map(links.map((link) => [link.id, surest(link, states.has(link.predicate), dates)]));
  },
);

/** The same of one link, which need not be in the view; null for any time. */
export function holdingAsOf(state: Seen, link: Link): Holding | null {
  const dates = daysAsked(state.view.asOf, state.view.compared);
  return dates.length === 0 ? null : surest(link, statePredicates(state).has(link.predicate), dates);
}

function daysAsked(asOf: string | null, compared: string | null): readonly Days[] {
  if (asOf === null) return [];
  return (compared === null ? [asOf] : [asOf, compared]).map(daysOf);
}

function surest(link: Link, isState: boolean, dates: readonly Days[]): Holding {
  const found = dates.map((days) => holdingOf(link, isState, days));
  if (found.includes('certain')) return 'certain';
  return found.includes('possible') ? 'possible' : 'no';
}
