import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { ReferenceLink } from './loadReference.ts';
import { holds, type Moment } from './referenceTime.ts';
import type { Lookup } from './referenceWhere.ts';

export type ReferencePath = { ids: string[]; links: ReferenceLink[] };

type Asked = {
  from: string;
  to: string;
  maxLength: number;
  predicates: readonly string[];
  avoid: readonly string[];
  overlapping: boolean;
};

/** What the reference says of paths that it cannot walk. */
export const tooManyPaths = 'There are too many paths to walk through each.';

/** Beyond this a walk through every path takes too long; what is drawn from the pool has fewer. */
const mostPaths = 50_000;

const states = new Set(vocabulary.predicates.filter(({ aspect }) => aspect === 'STATE').map(({ name }) => name));
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTexts = (a: readonly string[], b: readonly string[]) => {
  const place = a.findIndex((text, index) => text !== b[index]);
  return place < 0 ? 0 : byText(a[place] ?? '', b[place] ?? '');
};

/** Every path without an entity twice, the shortest first, then by ids; undefined where there are too many to walk. */
export function referencePaths(
  lookup: Lookup,
  asked: Asked,
  moment: Moment,
  enough: number,
): ReferencePath[] | undefined {
  const { from, to, maxLength, predicates, avoid, overlapping } = asked;
  if (lookup.entity(from) === undefined || lookup.entity(to) === undefined) return [];
  const isAvoided = (id: string) => avoid.includes(id) && id !== from && id !== to;
  const stepsOf = (id: string) =>
    lookup
      .links(id)
      .filter((link) => predicates.includes(link.predicate) && holds(link, moment))
      .map((link) => ({ link, far: link.from === id ? link.to : link.from }))
      .filter(({ far }) => !isAvoided(far));
  const found = new Map<string, ReferencePath>();
  let paths: ReferencePath[] = [{ ids: [from], links: [] }];
  for (let length = 1; length <= maxLength && found.size < enough; length += 1) {
    const longer: ReferencePath[] = [];
    for (const { ids, links } of paths) {
      for (const { link, far } of stepsOf(String(ids.at(-1)))) {
        // Of the last steps only those count that arrive.
        if (ids.includes(far) || (length === maxLength && far !== to)) continue;
        longer.push({ ids: [...ids, far], links: [...links, link] });
      }
      if (longer.length > mostPaths) return undefined;
    }
    paths = longer;
    for (const path of paths) {
      if (path.ids.at(-1) !== to || (overlapping && !mayOverlap(path.links))) continue;
      const key = path.ids.join(' ');
      const known = found.get(key);
      const idsOf = ({ links }: ReferencePath) => links.map(({ properties }) => properties.id);
      if (known === undefined || byTexts(idsOf(path), idsOf(known)) < 0) found.set(key, path);
    }
    paths = paths.filter(({ ids }) => ids.at(-1) !== to);
  }
  return [...found.values()].sort((a, b) => a.ids.length - b.ids.length || byTexts(a.ids, b.ids));
}

function mayOverlap(links: readonly ReferenceLink[]): boolean {
  const bounds = (name: string, of: readonly ReferenceLink[]) =>
    of.flatMap(({ properties }) => (properties[name] == null ? [] : [String(properties[name])]));
  const ends = bounds(
    'untilMax',
    links.filter(({ predicate }) => states.has(predicate)),
  );
  return bounds('sinceMin', links).every((begin) => ends.every((end) => begin <= end));
}
