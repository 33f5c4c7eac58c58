import type { Entity, State } from '../viewTypes.ts';
import { heldEntities } from './heldEntities.ts';
import { rememberLast } from './rememberLast.ts';

/** The entities of the view: held and not hidden. Filtered ones are among them. */
export const shownEntities = (state: Pick<State, 'known' | 'view'>): readonly Entity[] =>
  compute(state.known.entities, state.view.holds, state.view.hidden);

const compute = rememberLast(
  (entities: State['known']['entities'], holds: State['view']['holds'], hidden: State['view']['hidden']) =>
    [...heldEntities(holds)].flatMap((id) => {
      const entity = entities.get(id);
      return entity && !hidden.has(id) ? [entity] : [];
    }),
);
