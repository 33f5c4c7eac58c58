import type { Entity, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';

/** What is hidden, by name. */
export const hiddenEntities = (state: Pick<State, 'known' | 'view'>): readonly Entity[] =>
  compute(state.known.entities, state.view.hidden);

const compute = rememberLast((entities: State['known']['entities'], hidden: State['view']['hidden']) =>
  [...hidden].flatMap((id) => entities.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name)),
);
