import type { EntityId, Link, LinkId, Sign, Sureness } from '../viewTypes.ts';
import { type Change, type Changes, changeInWords, changeOfLinks } from './comparison.ts';
import type { Holdings } from './holdings.ts';
import { surenessOf } from './surenessOf.ts';

/** One line of the canvas: the links from one entity to another with one predicate and one sign. */
export type LinkGroup = {
  /** The id of its first link. */
  readonly id: LinkId;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly predicate: string;
  readonly sign: Sign;
  readonly links: readonly Link[];
  /** The surest of its links decides how the line is drawn. */
  readonly sureness: Sureness;
  /** True where one link at least rests on evidence that was verified. */
  readonly isVerified: boolean;
  /** What became of it from one date to another; null where none are compared. */
  readonly change: Change | null;
  readonly changeText: string;
  /** How many lanes of 9 px to the right of the straight line, seen along it from the lesser id to the greater. */
  readonly lane: number;
};

const surest: readonly Sureness[] = ['certain', 'likely', 'disputed', 'possible', 'planned'];

/** Links as lines: parallel ones of a pair, predicate and sign are one; the lines of a pair lie in lanes, conflict outermost. */
export function groupLinks(
  links: readonly Link[],
  held: Holdings | null = null,
  changes: Changes | null = null,
): readonly LinkGroup[] {
  const groups = [...by(links, ({ from, to, predicate, sign }) => [from.id, to.id, predicate, sign].join(' '))].map(
    (parallel) => toGroup(parallel, held, changes),
  );
  const pairs = by(groups, ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
  return pairs.flatMap((pair) => inLanes(pair));
}

/** The lines as of a date: in their lanes, with those of their links that hold or may hold. */
export function groupsAsOf(
  groups: readonly LinkGroup[],
  held: Holdings | null,
  changes: Changes | null,
): readonly LinkGroup[] {
  if (held === null) return groups;
  return groups.flatMap((group) => {
    const links = group.links.filter(({ id }) => held.get(id) !== 'no');
    return links.length === 0 ? [] : [{ ...toGroup(links, held, changes), lane: group.lane }];
  });
}

function toGroup(links: readonly Link[], held: Holdings | null, changes: Changes | null): LinkGroup {
  const first = links[0] as Link;
  const sureness = links.map((link) => surenessOf(link, held?.get(link.id)));
  return {
    id: first.id,
    from: first.from.id,
    to: first.to.id,
    predicate: first.predicate,
    sign: first.sign,
    links,
    sureness: surest.find((level) => sureness.includes(level)) ?? 'certain',
    isVerified: links.some(({ verified }) => verified),
    change: changes && changeOfLinks(links, changes),
    changeText: changes === null ? '' : changeInWords(links, changes),
    lane: 0,
  };
}

// The middle lanes go to the first lines, so conflict has to come last to lie outermost.
function inLanes(pair: readonly LinkGroup[]): readonly LinkGroup[] {
  const ordered = [
    ...pair.filter(({ sign }) => sign !== 'CONFLICT'),
    ...pair.filter(({ sign }) => sign === 'CONFLICT'),
  ];
  const middle = (ordered.length - 1) / 2;
  return ordered.map((group, index) => ({ ...group, lane: index - middle }));
}

function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
}
