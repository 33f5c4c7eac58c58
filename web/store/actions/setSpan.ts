import { spanInWords } from '../../dates/spanInWords.ts';
import { amount } from '../../parts/amount.ts';
import { hasPlaceInTime, reachesInto } from '../views/reachesInto.ts';
import { shownLinks } from '../views/shownLinks.ts';
import { statePredicates } from '../views/statePredicates.ts';
import type { Seen, Span, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Fades what does not reach into a span of time, or nothing. One movement, `run`, is one action. */
export const setSpan =
  ({ span, run }: { span: Span | null; run?: string }): Update =>
  (state) => {
    const next = record({
      name: span === null ? 'no span' : `span ${spanInWords(span)}`,
      change: (view) => (isSame(view.span, span) ? view : { ...view, span }),
      ...(run !== undefined && { run }),
    })(state);
    return next === state || span === null ? next : { ...next, announcement: spanSummary(next, span) };
  };

/** What a span leaves of the view: "12 of 49 links reach into 2018 to 2021; 15 are not dated." */
function spanSummary(state: Seen, span: Span): string {
  const links = shownLinks(state);
  const states = statePredicates(state);
  const within = links.filter((link) => reachesInto(link, states.has(link.predicate), span)).length;
  const undated = links.filter((link) => !hasPlaceInTime(link)).length;
  return `${within} of ${amount(links.length, 'link')} reach into ${spanInWords(span)}; ${undated} are not dated.`;
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.since === b?.since && a?.until === b?.until;
}
