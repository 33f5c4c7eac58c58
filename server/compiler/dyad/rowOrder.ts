import type { Arguments } from '../Arguments.ts';
import { type Compilation, parameter } from '../Compilation.ts';
import { decodeCursor } from '../cursor.ts';
import type { Dyad } from './Dyad.ts';

/** The order of rows by their key: the day on which they began, as text, then the id. */
export function orderOf(key: string, { isOldestFirst }: Dyad): string {
  return `${key}[0]${isOldestFirst ? '' : ' DESC'}, ${key}[1]`;
}

/** The conditions under which a row stands behind the cursor that a field says; none where it says none. */
export function behindCursor(
  compilation: Compilation,
  { site, shape }: { site: number; shape: Arguments },
  key: string,
  { isOldestFirst }: Dyad,
): string[] {
  if (typeof shape.after !== 'string') return [];
  const part = (index: 0 | 1) => parameter(compilation, (values) => decodeCursor(String(values[site]?.after))[index]);
  const [day, id] = [part(0), part(1)];
  return [`(${key}[0] ${isOldestFirst ? '>' : '<'} ${day} OR (${key}[0] = ${day} AND ${key}[1] > ${id}))`];
}
