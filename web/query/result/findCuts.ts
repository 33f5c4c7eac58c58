import type { SelectedField } from './selectedFields.ts';

/** A list that holds less than there is; the total is null where it was not asked for. */
export type Cut = { readonly path: string; readonly shown: number; readonly total: number | null };

/** The lists that are paged. */
const paged = new Set(['nodes', 'edges', 'rows', 'entities']);

/** The lists of a result that are cut, and those that may be: full pages of which nobody asked how many there are. */
export function findCuts(
  data: unknown,
  fields: readonly SelectedField[],
): { cut: readonly Cut[]; mayBeCut: readonly Cut[] } {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const cut: Cut[] = [];
  const mayBeCut: Cut[] = [];
  const walk = (value: unknown, path: string, pageSize: number | null) => {
    if (Array.isArray(value)) for (const item of value) walk(item, path, null);
    else if (typeof value === 'object' && value !== null) look(value as Record<string, unknown>, path, pageSize);
  };
  const look = (value: Record<string, unknown>, path: string, pageSize: number | null) => {
    const inner = Object.entries(value).map(([key, item]) => {
      const field = byPath.get(path === '' ? key : `${path}.${key}`);
      return { field, item };
    });
    const total = inner.find(({ field }) => field?.name === 'totalCount' || field?.name === 'total')?.item;
    const page = inner.find(({ field }) => field?.name === 'pageInfo')?.item as Page | undefined;
    for (const { field, item } of inner) {
      if (!field || field.isLeaf) continue;
      if (Array.isArray(item)) {
        const shown = item.length;
        if (typeof total === 'number') {
          if (shown < total) cut.push({ path, shown, total });
        } else if (page) {
          if (page.hasNextPage || page.hasPreviousPage) cut.push({ path, shown, total: null });
        } else if (pageSize !== null && shown >= pageSize && paged.has(field.name))
          mayBeCut.push({ path, shown, total: null });
      }
      walk(item, field.path, field.pageSize ?? pageSize);
    }
  };
  walk(data, '', null);
  return { cut, mayBeCut };
}

type Page = { hasNextPage?: boolean; hasPreviousPage?: boolean };
