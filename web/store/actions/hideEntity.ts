import type { EntityId, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Takes an entity off the canvas without forgetting it. */
export const hideEntity = ({ id, name }: { id: EntityId; name: string }): Update =>
  record({
    name: `hide ${name}`,
    change: (view) => (view.hidden.has(id) ? view : { ...view, hidden: new Set([...view.hidden, id]), selected: null }),
  });

/** Brings back all that was hidden. */
export const showHidden = (): Update =>
  record({
    name: 'show what was hidden',
    change: (view) => (view.hidden.size === 0 ? view : { ...view, hidden: new Set() }),
  });
