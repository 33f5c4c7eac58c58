import { useState } from 'react';
import type { Opened } from './outlineLines.ts';

/** Which rows are open: at first these entities. */
export function useOpened(first: readonly string[]) {
  const [opened, setOpened] = useState<Opened>(() => ({ entities: new Set(first), closedGroups: new Set() }));
  const setEntity = (id: string, isOpen: boolean) =>
    setOpened((last) => ({ ...last, entities: withOrWithout(last.entities, id, isOpen) }));
  const setGroup = (id: string, isOpen: boolean) =>
    setOpened((last) => ({ ...last, closedGroups: withOrWithout(last.closedGroups, id, !isOpen) }));
  /** Opens an entity and all groups under it. */
  const openAll = (id: string) =>
    setOpened(({ entities, closedGroups }) => ({
      entities: withOrWithout(entities, id, true),
      closedGroups: new Set([...closedGroups].filter((group) => !group.startsWith(`${id}|`))),
    }));
  return { opened, setEntity, setGroup, openAll };
}

function withOrWithout(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
