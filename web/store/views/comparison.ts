import { daysOf } from '../../dates/daysOf.ts';
import type { Link, LinkId, Seen } from '../viewTypes.ts';
import { type Holding, holdingOf } from './holdingOf.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';
import { statePredicates } from './statePredicates.ts';

/** What became of a link from the earlier of two dates to the later; changed is what is certain at one of them only. */
export type Change = 'added' | 'ended' | 'changed' | 'same';
export type Changes = ReadonlyMap<LinkId, Change>;

export type Comparison = {
  readonly earlier: string;
  readonly later: string;
  /** Links that hold at neither are not among them. */
  readonly changes: Changes;
  readonly counts: Readonly<Record<Change, number>>;
};

/** The two dates of the view compared; null where there is but one. */
export const comparison = (state: Seen): Comparison | null =>
  compute(shownLinks(state), statePredicates(state), state.view.asOf, state.view.compared);

const compute = rememberLast(
  (links: readonly Link[], states: ReadonlySet<string>, asOf: string | null, compared: string | null) => {
    if (asOf === null || compared === null) return null;
    const [earlier, later] = daysOf(asOf).first <= daysOf(compared).first ? [asOf, compared] : [compared, asOf];
    const [before, after] = [daysOf(earlier), daysOf(later)];
    const changes = new Map<LinkId, Change>();
    const counts = { added: 0, ended: 0, changed: 0, same: 0 };
    for (const link of links) {
      const isState = states.has(link.predicate);
      const change = changeOf(holdingOf(link, isState, before), holdingOf(link, isState, after));
      if (change === null) continue;
      changes.set(link.id, change);
      counts[change] += 1;
    }
    return { earlier, later, changes, counts };
  },
);

function changeOf(before: Holding, after: Holding): Change | null {
  if (before === 'no') return after === 'no' ? null : 'added';
  if (after === 'no') return 'ended';
  return before === after ? 'same' : 'changed';
}

/** What became of a line: of all its links, or changed where they differ. */
export function changeOfLinks(links: readonly Pick<Link, 'id'>[], changes: Changes): Change | null {
  const found = new Set(links.flatMap(({ id }) => changes.get(id) ?? []));
  const [only] = found;
  return found.size > 1 ? 'changed' : (only ?? null);
}

/** What is written on a line: "added", or of several links that differ "1 of 2 added". */
export function changeInWords(links: readonly Pick<Link, 'id'>[], changes: Changes): string {
  const found = links.flatMap(({ id }) => changes.get(id) ?? []);
  const [first] = found;
  if (first !== undefined && found.every((change) => change === first)) return changeWords[first];
  return allChanges
    .flatMap((change) => {
      const count = found.filter((one) => one === change).length;
      return count === 0 || change === 'same' ? [] : [`${count} of ${found.length} ${changeWords[change]}`];
    })
    .join(', ');
}

/** The changes as they are said and written on a line. */
export const changeWords: Readonly<Record<Change, string>> = {
  added: 'added',
  ended: 'ended',
  changed: 'changed',
  same: 'the same',
};
export const allChanges = ['added', 'ended', 'changed', 'same'] as const;
