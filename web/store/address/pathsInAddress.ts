import type { PathsAsked } from '../viewTypes.ts';

/** How many links a path has at most, where nothing is said. */
export const usualLength = 3;

/** Writes what is asked of paths: `paths=person:a,nation:b&links=4&avoid=agency:c&overlapping=true`. Not before both ends are chosen. */
export function writePaths(said: URLSearchParams, { from, to, maxLength, avoid, overlapping }: PathsAsked): void {
  if (from === null || to === null) return;
  said.set('paths', `${from},${to}`);
  if (maxLength !== usualLength) said.set('links', String(maxLength));
  if (avoid.length > 0) said.set('avoid', avoid.join(','));
  if (overlapping) said.set('overlapping', 'true');
}

/** What an address asks of paths; null where it asks for none. */
export function readPathsAsked(said: URLSearchParams): PathsAsked | null {
  const listOf = (name: string) =>
    (said.get(name) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  const [from, to] = listOf('paths');
  if (from === undefined || to === undefined) return null;
  const length = said.get('links') ?? '';
  return {
    from,
    to,
    maxLength: /^[1-5]$/.test(length) ? Number(length) : usualLength,
    avoid: [...new Set(listOf('avoid'))],
    overlapping: said.get('overlapping') === 'true',
  };
}
