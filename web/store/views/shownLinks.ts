import type { Entity, Link, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';

/** The links among the entities of the view. */
export const shownLinks = (state: Pick<State, 'known' | 'view'>): readonly Link[] =>
  compute(state.known.links, shownEntities(state));

const compute = rememberLast((links: State['known']['links'], entities: readonly Entity[]) => {
  const ids = new Set(entities.map(({ id }) => id));
  return [...links.values()].filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
});
