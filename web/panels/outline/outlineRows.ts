import { comparison } from '../../store/views/comparison.ts';
import { filteredOut } from '../../store/views/filteredOut.ts';
import { groupLinks, type LinkGroup } from '../../store/views/groupLinks.ts';
import { holdings } from '../../store/views/holdings.ts';
import { linksAsOf } from '../../store/views/linksAsOf.ts';
import { neighborRows, otherEnd } from '../../store/views/neighborRows.ts';
import { shownEntities } from '../../store/views/shownEntities.ts';
import { degrees } from '../../store/views/shownOfTotal.ts';
import type { Entity, EntityId, Seen } from '../../store/viewTypes.ts';

export type OutlineNeighbor = { readonly id: string; readonly entity: Entity; readonly group: LinkGroup };
export type OutlineGroup = {
  readonly id: string;
  readonly label: string;
  readonly shown: number;
  readonly total: number;
  readonly neighbors: readonly OutlineNeighbor[];
};
export type OutlineRow = { readonly id: EntityId; readonly entity: Entity; readonly links: number };
export type Outlined = {
  readonly rows: readonly OutlineRow[];
  /** What is under an entity: made where it is opened, for few of many are. */
  readonly groupsOf: (id: EntityId) => readonly OutlineGroup[];
};

/** The view as a tree: entities, most linked first, their links by predicate and direction, the neighbours. Filtered ones are left out. */
export function outlineRows(state: Seen): Outlined {
  const faded = filteredOut(state);
  const links = degrees(linksAsOf(state).filter(({ id }) => !faded.links.has(id)));
  const made = new Map<EntityId, readonly OutlineGroup[]>();
  return {
    rows: shownEntities(state)
      .filter(({ id }) => !faded.entities.has(id))
      .map((entity) => ({ id: entity.id, entity, links: links.get(entity.id) ?? 0 }))
      .sort((a, b) => b.links - a.links),
    groupsOf(id) {
      const groups = made.get(id) ?? groupsOf(state, id, faded.links);
      made.set(id, groups);
      return groups;
    },
  };
}

function groupsOf(state: Seen, id: EntityId, faded: ReadonlySet<string>): readonly OutlineGroup[] {
  return neighborRows(state, id).flatMap(({ predicate, direction, label, links, shown, total }) => {
    const visible = links.filter((link) => !faded.has(link.id));
    const key = `${id}|${predicate}|${direction}`;
    const neighbors = groupLinks(visible, holdings(state), comparison(state)?.changes).flatMap((group) => {
      const first = group.links[0];
      const entity = first && otherEnd(state, first, id);
      return entity ? [{ id: `${key}|${group.id}`, entity, group }] : [];
    });
    return neighbors.length === 0 ? [] : [{ id: key, label, shown, total, neighbors }];
  });
}
