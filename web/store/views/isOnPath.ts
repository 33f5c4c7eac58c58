import type { State } from '../viewTypes.ts';
import type { LinkGroup } from './groupLinks.ts';

/** Whether a line draws a link of the paths that are read. */
export function isOnPath({ paths }: Pick<State, 'paths'>, { links }: LinkGroup): boolean {
  return paths !== null && links.some(({ id }) => paths.links.has(id));
}
