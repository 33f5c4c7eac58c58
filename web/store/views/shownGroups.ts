import type { State } from '../viewTypes.ts';
import { groupLinks, type LinkGroup } from './groupLinks.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

const compute = rememberLast(groupLinks);

/** The lines of the view. */
export const shownGroups = (state: Pick<State, 'known' | 'view'>): readonly LinkGroup[] => compute(shownLinks(state));

/** The line that draws a link. */
export const groupOf = (state: Pick<State, 'known' | 'view'>, linkId: string): LinkGroup | undefined =>
  shownGroups(state).find(({ links }) => links.some(({ id }) => id === linkId));
