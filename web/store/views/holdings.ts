import { daysOf } from '../../dates/daysOf.ts';
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
    if (asOf === null) return null;
    const dates = (compared === null ? [asOf] : [asOf, compared]).map(daysOf);
    return new Map(
      links.map((link) => {
        const isState = states.has(link.predicate);
        return [link.id, surest(dates.map((days) => holdingOf(link, isState, days)))];
      }),
    );
  },
);

function surest(found: readonly Holding[]): Holding {
  if (found.includes('certain')) return 'certain';
  return found.includes('possible') ? 'possible' : 'no';
}
