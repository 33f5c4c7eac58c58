import type { SelectedField } from './selectedFields.ts';

const plumbing = new Set(['nodes', 'edges']);

/** Each column's field path: without the words that only page, and without the root field where there is but one. */
export function fullHeaders(columns: readonly SelectedField[]): readonly string[] {
  const paths = columns.map(({ path }) => path.split('.').filter((key) => !plumbing.has(key)));
  const [first] = paths;
  const isShared = first !== undefined && paths.every((path) => path.length > 1 && path[0] === first[0]);
  return paths.map((path) => (isShared ? path.slice(1) : path).join('.'));
}

/** The end of each path that tells it from the others, for a narrow column. */
export function shortHeaders(headers: readonly string[]): readonly string[] {
  return headers.map((header) => {
    const keys = header.split('.');
    for (let length = 1; length < keys.length; length += 1) {
      const end = keys.slice(-length).join('.');
      if (keys.at(-length) === 'node') continue;
      if (headers.every((other) => other === header || !`.${other}`.endsWith(`.${end}`))) return end;
    }
    return header;
  });
}
