import type { Entity, EntityId, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';

/** The chosen entities that are shown. */
export const chosenEntities = (state: Pick<State, 'known' | 'view'>): readonly Entity[] =>
  compute(shownEntities(state), state.view.chosen);

const none: readonly Entity[] = [];

const compute = rememberLast((entities: readonly Entity[], chosen: ReadonlySet<EntityId>) =>
  chosen.size === 0 ? none : entities.filter(({ id }) => chosen.has(id)),
);
