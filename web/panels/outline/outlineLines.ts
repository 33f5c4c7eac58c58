import type { EntityId } from '../../store/viewTypes.ts';
import type { Outlined, OutlineGroup, OutlineNeighbor, OutlineRow } from './outlineRows.ts';

/** What a screen reader is told of where a row stands: its level, and its place among those of the same parent, from 1. */
type Standing = { readonly id: string; readonly level: number; readonly place: number; readonly of: number };

/** A row of the outline as it is shown; `isOpen` is absent where nothing is under it. */
export type OutlineLine = Standing & { readonly isOpen?: boolean } & (
    | { readonly type: 'entity'; readonly row: OutlineRow }
    | { readonly type: 'group'; readonly row: OutlineGroup }
    | { readonly type: 'neighbor'; readonly row: OutlineNeighbor }
  );

/** Which rows a person opened and closed: entities are closed at first, the groups under them open. */
export type Opened = { readonly entities: ReadonlySet<EntityId>; readonly closedGroups: ReadonlySet<string> };

/** The rows that are to be seen, one after the other. */
export function outlineLines({ rows, groupsOf }: Outlined, { entities, closedGroups }: Opened): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  rows.forEach((row, index) => {
    const isOpen = row.links > 0 && entities.has(row.id);
    const standing = { id: row.id, level: 1, place: index + 1, of: rows.length };
    lines.push({ ...standing, type: 'entity', row, ...(row.links > 0 && { isOpen }) });
    if (isOpen) addGroups(groupsOf(row.id));
  });
  return lines;

  function addGroups(groups: readonly OutlineGroup[]): void {
    groups.forEach((group, index) => {
      const isOpen = !closedGroups.has(group.id);
      lines.push({ id: group.id, level: 2, place: index + 1, of: groups.length, type: 'group', row: group, isOpen });
      if (isOpen) addNeighbors(group.neighbors);
    });
  }

  function addNeighbors(neighbors: readonly OutlineNeighbor[]): void {
    neighbors.forEach((row, index) => {
      lines.push({ id: row.id, level: 3, place: index + 1, of: neighbors.length, type: 'neighbor', row });
    });
  }
}

/** The row above it under which a row stands; -1 for an entity. */
export function parentOf(lines: readonly OutlineLine[], index: number): number {
  const level = lines[index]?.level ?? 1;
  return lines.findLastIndex((line, at) => at < index && line.level < level);
}
