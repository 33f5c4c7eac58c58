import type { SelectedField } from './selectedFields.ts';

/** A row: what stands at the paths of its columns. A path that is absent has nothing in this row. */
export type Row = ReadonlyMap<string, unknown>;

export type Table = { readonly columns: readonly SelectedField[]; readonly rows: readonly Row[] };

const plumbing = new Set(['totalCount', 'total', 'pageInfo']);

/**
 * A result as a table, one column a field that is no object. Each item of a list is a row of its own, with what stands
 * above the list repeated; lists that stand side by side come one after another, never each with each.
 */
export function flattenResult(data: unknown, fields: readonly SelectedField[]): Table {
  const paths = new Map(fields.map((field) => [field.path, field]));
  const columns = fields.filter((field) => field.isLeaf && !isPlumbing(field, fields));
  const wanted = new Set(columns.map(({ path }) => path));
  const rows = rowsOf(data, '', paths).map((row) => new Map([...row].filter(([path]) => wanted.has(path))));
  return { columns, rows: rows.filter(({ size }) => size > 0) };
}

// A count beside the list that it counts is told in words, and so is the page.
function isPlumbing({ path, name }: SelectedField, fields: readonly SelectedField[]): boolean {
  const above = parentOf(path);
  if (parentName(above, fields) === 'pageInfo') return true;
  if (!plumbing.has(name)) return false;
  return fields.some((other) => parentOf(other.path) === above && /^(nodes|edges|rows)$/.test(other.name));
}

function parentName(path: string, fields: readonly SelectedField[]): string | undefined {
  return fields.find((field) => field.path === path)?.name;
}

/** The path above a path. */
export function parentOf(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
}

type Fields = ReadonlyMap<string, SelectedField>;

function rowsOf(value: unknown, path: string, fields: Fields): Map<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((item) => rowsOf(item, path, fields));
  if (typeof value !== 'object' || value === null) return [];
  const base = new Map<string, unknown>();
  const branches: Map<string, unknown>[][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (fields.get(at)?.isLeaf !== false) base.set(at, inner);
    else if (hasLists(inner)) branches.push(rowsOf(inner, at, fields));
    else for (const [from, leaf] of rowsOf(inner, at, fields)[0] ?? []) base.set(from, leaf);
  }
  const below = branches.flat().filter(({ size }) => size > 0);
  return below.length === 0 ? [base] : below.map((row) => new Map([...base, ...row]));
}

function hasLists(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  return Object.values(value).some(
    (inner) =>
      (Array.isArray(inner) && inner.every((item) => typeof item === 'object')) ||
      (!Array.isArray(inner) && hasLists(inner)),
  );
}
