import type { EntityId, Update, View } from '../viewTypes.ts';
import { record } from './record.ts';

/** Takes an entity off the canvas without forgetting it. */
export const hideEntity = ({ id, name }: { id: EntityId; name: string }): Update =>
  record({
    name: `hide ${name}`,
    change: (view) => (view.hidden.has(id) ? view : withHidden(view, [id])),
  });

/** Takes several entities off the canvas as one action. */
export const hideEntities = ({ ids, name }: { ids: readonly EntityId[]; name: string }): Update =>
  record({
    name,
    change: (view) => (ids.every((id) => view.hidden.has(id)) ? view : withHidden(view, ids)),
  });

/** Brings back one entity that was hidden. */
export const showAgain = ({ id, name }: { id: EntityId; name: string }): Update =>
  record({
    name: `show ${name} again`,
    change: (view) => {
      if (!view.hidden.has(id)) return view;
      const hidden = new Set(view.hidden);
      hidden.delete(id);
      return { ...view, hidden };
    },
  });

/** Brings back all that was hidden. */
export const showHidden = (): Update =>
  record({
    name: 'show what was hidden',
    change: (view) => (view.hidden.size === 0 ? view : { ...view, hidden: new Set() }),
  });

function withHidden(view: View, ids: readonly EntityId[]): View {
  const chosen = new Set(view.chosen);
  for (const id of ids) chosen.delete(id);
  const hidden = new Set([...view.hidden, ...ids]);
  const isStillThere = view.selected?.type === 'entity' && !hidden.has(view.selected.id);
  return { ...view, hidden, chosen, selected: isStillThere ? view.selected : null };
}
