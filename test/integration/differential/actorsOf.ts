import type { Reference } from './loadReference.ts';

const telling = ['ATTENDED', 'PARTY_TO', 'SIGNED', 'PARTICIPATES_IN'];

/** Ids of nations, agencies and people, those with most acts of their own first. */
export function actorsOf({ entities, links }: Reference): string[] {
  const acts = new Map<string, number>();
  for (const { from, predicate } of links) {
    if (telling.includes(predicate)) acts.set(from, (acts.get(from) ?? 0) + 1);
  }
  const count = (id: string) => acts.get(id) ?? 0;
  return entities
    .filter(({ kind }) => ['Nation', 'Agency', 'Person'].includes(kind))
    .map(({ properties: { id } }) => id)
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
