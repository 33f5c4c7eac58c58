import type { Place } from '../reader/Place.ts';
import { placeAt } from '../reader/placeAt.ts';
import { isFree, type ReadSeeds } from '../reader/readSeeds.ts';
import type { SeedItem } from '../reader/SeedItem.ts';

/** Finds where the files first name ids that stand in statements of other forms. */
export function placesOfIds({ statements }: ReadSeeds): (id: string) => Place | undefined {
  const places = new Map<string, Place>();
  for (const { statement } of statements.filter(isFree)) {
    for (const { type, value, start, end } of statement.tokens) {
      if (type === 'STRING' && !places.has(value)) places.set(value, placeAt(statement.file, start, end));
    }
  }
  return (id) => places.get(id);
}

/** Ids that statements of other forms name: without a database nobody knows what they make. */
export function namedIds({ statements }: ReadSeeds): Set<string> {
  const strings = statements.filter(isFree).flatMap(({ statement }) => statement.tokens);
  return new Set(strings.filter(({ type }) => type === 'STRING').map(({ value }) => value));
}

/** The id by which an item is known. */
export function keyOf(item: SeedItem): string {
  return item.form === 'CONTRADICTION' ? `${item.claim} ${item.contradicts}` : item.id;
}
