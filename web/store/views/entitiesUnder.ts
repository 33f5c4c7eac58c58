import type { Entity, FilterKey, State } from '../viewTypes.ts';
import { filterKeysOf } from './filteredOut.ts';
import { shownEntities } from './shownEntities.ts';
import { shownLinks } from './shownLinks.ts';

/** The shown entities under a row of the legend: those of a kind, or the ends of the links that count there. */
export function entitiesUnder(state: Pick<State, 'known' | 'view'>, key: FilterKey): readonly Entity[] {
  const entities = shownEntities(state);
  if (key.startsWith('kind:')) return entities.filter(({ kind }) => `kind:${kind}` === key);
  const links = shownLinks(state).filter((link) => filterKeysOf(link).includes(key));
  const ends = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
  return entities.filter(({ id }) => ends.has(id));
}
