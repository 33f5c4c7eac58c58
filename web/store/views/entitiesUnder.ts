import type { Entity, FilterKey, Seen } from '../viewTypes.ts';
import { filterKeysOf } from './filteredOut.ts';
import { holdings } from './holdings.ts';
import { linksAsOf } from './linksAsOf.ts';
import { shownEntities } from './shownEntities.ts';

/** The shown entities under a row of the legend: those of a kind, or the ends of the links that count there. */
export function entitiesUnder(state: Seen, key: FilterKey): readonly Entity[] {
  const entities = shownEntities(state);
  if (key.startsWith('kind:')) return entities.filter(({ kind }) => `kind:${kind}` === key);
  const held = holdings(state);
  const links = linksAsOf(state).filter((link) => filterKeysOf(link, held?.get(link.id)).includes(key));
  const ends = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
  return entities.filter(({ id }) => ends.has(id));
}
