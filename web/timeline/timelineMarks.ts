import { knownDateInWords } from '../parts/knownDateInWords.ts';
import { predicateLabel } from '../store/views/predicateLabel.ts';
import { hasPlaceInTime } from '../store/views/reachesInto.ts';
import { rememberLast } from '../store/views/rememberLast.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { statePredicates } from '../store/views/statePredicates.ts';
import { surenessOf } from '../store/views/surenessOf.ts';
import type { Link, Seen, Sign } from '../store/viewTypes.ts';

/** What the timeline draws: the links of one predicate and sign that are dated the same. */
export type TimelineMark = {
  /** The id of its first link. */
  readonly id: string;
  readonly links: readonly Link[];
  readonly sign: Sign;
  readonly isPlanned: boolean;
  readonly isState: boolean;
  /** The first day it may mean; null where its beginning is not known. */
  readonly first: string | null;
  /** The last day it may mean; null where it goes on, or its end is not known. */
  readonly last: string | null;
  readonly name: string;
};

/** The dated links of the view, at any time, as marks; the earliest first. */
export const timelineMarks = ({ known, view, opening }: Seen): readonly TimelineMark[] =>
  compute(shownLinks({ known, view }), known, opening);

const compute = rememberLast((links: readonly Link[], known: Seen['known'], opening: Seen['opening']) => {
  const states = statePredicates({ opening });
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    if (!hasPlaceInTime(link)) continue;
    const key = [link.predicate, link.sign, surenessOf(link) === 'planned', link.since, link.until].join(' ');
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()].map((group) => toMark(group, { known, opening, states })).sort(byBeginning);
});

function toMark(
  links: readonly Link[],
  { known, opening, states }: Pick<Seen, 'known' | 'opening'> & { states: ReadonlySet<string> },
): TimelineMark {
  const link = links[0] as Link;
  const isState = states.has(link.predicate);
  const nameOf = (id: string) => known.entities.get(id)?.name ?? id;
  const label = predicateLabel({ opening }, link.predicate, 'OUT');
  const isToOne = links.every(({ to }) => to.id === link.to.id);
  const isFromOne = links.every(({ from }) => from.id === link.from.id);
  const subject = isFromOne ? nameOf(link.from.id) : `${links.length} links:`;
  const object = isToOne ? nameOf(link.to.id) : isFromOne ? `${links.length} others` : '';
  return {
    id: link.id,
    links,
    sign: link.sign,
    isPlanned: link.modality === 'PLANNED',
    isState,
    first: link.sinceMin,
    last: isState ? link.untilMax : link.sinceMax,
    name: `${subject} ${label} ${object}`.trim(),
  };
}

function byBeginning(a: TimelineMark, b: TimelineMark): number {
  const [x, y] = [a.first ?? a.last ?? '', b.first ?? b.last ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The dates of a link in words: "31 July 2025", "from 2018 on", "1998 to 2003", "until 2012, since when is unknown". */
export function datesInWords(link: Pick<Link, 'since' | 'until'>, isState: boolean): string {
  const { since, until } = link;
  if (since === null && (until === null || until === '..')) return 'date unknown';
  if (since === null) return `until ${knownDateInWords(until as string)}, since when is unknown`;
  if (!isState) return knownDateInWords(since);
  if (until === '..') return `from ${knownDateInWords(since)} on`;
  return until === null
    ? `from ${knownDateInWords(since)}, until when is unknown`
    : `${knownDateInWords(since)} to ${knownDateInWords(until)}`;
}
