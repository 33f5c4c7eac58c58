import type { Neighbors } from '../../api/fetchNeighbors.ts';
import { shownEntities } from '../views/shownEntities.ts';
import type { Entity, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

/** Selects an entity that is about to come into the view, so that its name can be read before the rest is there. */
export const readAhead =
  (entity: Entity): Update =>
  (state) => ({
    ...state,
    known: learn(state.known, { entities: [entity] }),
    view: { ...state.view, selected: { type: 'entity', id: entity.id } },
  });

/** Brings an entity found by search into the view, with its links to what is shown, and selects it. */
export const addEntity =
  ({ entity, neighbors }: { entity: Entity; neighbors: Neighbors }): Update =>
  (state) => {
    const next = { ...state, known: learn(state.known, { ...neighbors, entities: [entity] }) };
    const selected = { type: 'entity', id: entity.id } as const;
    if (shownEntities(next).some(({ id }) => id === entity.id)) return { ...next, view: { ...next.view, selected } };
    // While its neighbours came, its panel may have stood open already: that is not what undo goes back to.
    const isReadAhead = next.view.selected?.type === 'entity' && next.view.selected.id === entity.id;
    const before = isReadAhead ? { ...next, view: { ...next.view, selected: null } } : next;
    return record({
      name: `show ${entity.name}`,
      change: (view) => {
        const hidden = new Set(view.hidden);
        hidden.delete(entity.id);
        const isHeld = view.holds.some((hold) => hold.entities.includes(entity.id));
        const hold = { entities: [entity.id] };
        return { ...view, hidden, selected, holds: isHeld ? view.holds : [...view.holds, hold] };
      },
    })(before);
  };
