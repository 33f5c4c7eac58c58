import { rememberLast } from '../store/views/rememberLast.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import type { Link, Seen } from '../store/viewTypes.ts';

/** The links of the view, the earliest first; those without a date come last. */
export const timelineRows = (state: Pick<Seen, 'known' | 'view'>): readonly Link[] => compute(shownLinks(state));

const compute = rememberLast((links: readonly Link[]) => {
  const dated = links.map((link) => ({ link, day: link.sinceMin ?? link.untilMax ?? '~' }));
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ link }) => link);
});
