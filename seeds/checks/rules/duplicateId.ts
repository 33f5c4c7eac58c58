import { isDeepStrictEqual } from 'node:util';
import type { EntityItem, SeedItem, SourceItem } from '../../reader/SeedItem.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';

/** An id is given once; an entity or a source may be repeated where it says the same. */
export const duplicateId: Rule = ({ items }) => [
  ...repeats(items.entities, ({ id }) => id, isSame),
  ...repeats(items.sources, ({ id }) => id, isSame),
  ...repeats(items.claims, ({ id }) => id),
  ...repeats(items.contradictions, ({ claim, contradicts }) => `${claim} CONTRADICTS ${contradicts}`),
];

function repeats<Item extends SeedItem>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  mayRepeat: (first: Item, second: Item) => boolean = () => false,
): Problem[] {
  const first = new Map<string, Item>();
  const problems: Problem[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const known = first.get(key);
    if (known === undefined) first.set(key, item);
    else if (!mayRepeat(known, item)) problems.push(repeated(key, known, item));
  }
  return problems;
}

function repeated(key: string, known: SeedItem, item: SeedItem): Problem {
  const place = known.placeOf();
  const where = place === undefined ? '' : `; it already stands in ${place.file}:${place.line}`;
  return {
    rule: 'duplicateId',
    severity: 'ERROR',
    place: item.placeOf(),
    expected: 'an id that no other row has',
    found: `${key} a second time${where}`,
    nextStep: 'Give it an id of its own, or take one of the two out.',
  };
}

function isSame(first: EntityItem | SourceItem, second: EntityItem | SourceItem): boolean {
  const kind = (item: EntityItem | SourceItem) => ('kind' in item ? item.kind : '');
  return kind(first) === kind(second) && isDeepStrictEqual(first.properties, second.properties);
}
