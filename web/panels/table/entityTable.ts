import { filteredOut } from '../../store/views/filteredOut.ts';
import { linksAsOf } from '../../store/views/linksAsOf.ts';
import { shownEntities } from '../../store/views/shownEntities.ts';
import { degrees } from '../../store/views/shownOfTotal.ts';
import type { Entity, State } from '../../store/viewTypes.ts';
import type { AnyRow, Column, Rows } from './tableTypes.ts';

export type EntityRow = AnyRow & {
  readonly entity: Entity;
  readonly kind: string;
  readonly shown: number;
  readonly total: number;
};

/** The columns of the entities of a view. */
export const entityColumns: readonly Column<EntityRow>[] = [
  { id: 'name', name: 'Name', read: ({ entity }) => entity.name },
  { id: 'kind', name: 'Kind', read: ({ kind }) => kind },
  { id: 'shown', name: 'Links shown', read: ({ shown }) => shown, isNumber: true },
  { id: 'total', name: 'Links in all', read: ({ total }) => total, isNumber: true },
  { id: 'description', name: 'Description', read: ({ entity }) => entity.description },
];

/** The entities of a view, each a row; those filtered out are left out and counted. */
export function entityRows(state: Pick<State, 'known' | 'view' | 'opening'>): Rows<EntityRow> {
  const faded = filteredOut(state).entities;
  const links = degrees(linksAsOf(state));
  const kinds = state.opening.state === 'ready' ? state.opening.vocabulary.kinds : [];
  const labels = new Map(kinds.map(({ kind, label }) => [kind as string, label]));
  const rows = shownEntities(state).flatMap((entity): EntityRow[] => {
    if (faded.has(entity.id)) return [];
    const shown = links.get(entity.id) ?? 0;
    const kind = labels.get(entity.kind) ?? entity.kind;
    return [{ id: entity.id, ids: [entity.id], entity, kind, shown, total: Math.max(shown, entity.linkCount) }];
  });
  return { rows, filtered: faded.size };
}
