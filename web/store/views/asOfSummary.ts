import { spanInWords } from '../../dates/spanInWords.ts';
import { amount } from '../../parts/amount.ts';
import { capital } from '../../parts/capital.ts';
import { dateInWords } from '../../parts/dateInWords.ts';
import type { Seen } from '../viewTypes.ts';
import { allChanges, type Comparison, changeWords, comparison } from './comparison.ts';
import { holdings } from './holdings.ts';
import { linksAsOf } from './linksAsOf.ts';
import { shownLinks } from './shownLinks.ts';

/** What is said where nothing holds. */
export const noLinkKnown = 'No link is known on this date';

/** What a date leaves of the view, in a sentence: "As of 2018: 31 of 49 links, 4 of them possible." */
export function asOfSummary(state: Seen): string {
  const { asOf } = state.view;
  const all = shownLinks(state).length;
  const compared = comparison(state);
  if (compared !== null) return `${capital(comparisonInWords(compared))}.`;
  if (asOf === null) return `Any time: ${amount(all, 'link')}.`;
  const links = linksAsOf(state);
  const count =
    links.length === 0 ? `${noLinkKnown}, of ${amount(all, 'link')}` : `${links.length} of ${amount(all, 'link')}`;
  return `As of ${dateInWords(asOf)}: ${count}${possibleInWords(state)}.`;
}

/** "links from 2010 to 2025: 12 added, 3 ended, 2 changed, 20 the same" */
export function comparisonInWords({ earlier, later, counts }: Comparison): string {
  const words = allChanges.map((change) => `${counts[change]} ${changeWords[change]}`);
  return `links from ${spanInWords({ since: earlier, until: later })}: ${words.join(', ')}`;
}

/** How many of the links as of the date are possible only: ", 4 of them possible". */
export function possibleInWords(state: Seen): string {
  const held = holdings(state);
  const possible = held === null ? 0 : [...held.values()].filter((holding) => holding === 'possible').length;
  return possible === 0 ? '' : `, ${possible} of them possible`;
}
