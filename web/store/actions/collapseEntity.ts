import { heldEntities } from '../views/heldEntities.ts';
import type { EntityId, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Takes back what the expansions of an entity brought and nothing else holds. */
export const collapseEntity = ({ id, name }: { id: EntityId; name: string }): Update =>
  record({
    name: `collapse ${name}`,
    change: (view) => {
      const kept = view.holds.filter((hold) => hold.of !== id);
      if (kept.length === view.holds.length) return view;
      const held = heldEntities(kept);
      const holds = kept.filter((hold) => hold.of === undefined || held.has(hold.of));
      return {
        ...view,
        holds,
        selected: view.selected?.type === 'entity' && held.has(view.selected.id) ? view.selected : null,
      };
    },
  });
