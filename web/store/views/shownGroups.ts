import type { Seen, State } from '../viewTypes.ts';
import { comparison } from './comparison.ts';
import { groupLinks, groupsAsOf, type LinkGroup } from './groupLinks.ts';
import { holdings } from './holdings.ts';
import { rememberLast } from './rememberLast.ts';
import { shownLinks } from './shownLinks.ts';

const computeAll = rememberLast((links: Parameters<typeof groupLinks>[0]) => groupLinks(links));
const computeAsOf = rememberLast(groupsAsOf);

/** The lines of the view at any time: the layout goes by them, so that no date moves anything. */
export const allGroups = (state: Pick<State, 'known' | 'view'>): readonly LinkGroup[] => computeAll(shownLinks(state));

/** The lines of the view as of its date. */
export const shownGroups = (state: Seen): readonly LinkGroup[] =>
  computeAsOf(allGroups(state), holdings(state), comparison(state)?.changes ?? null);

/** The line that draws a link, whatever the date. */
export const groupOf = (state: Pick<State, 'known' | 'view'>, linkId: string): LinkGroup | undefined =>
  allGroups(state).find(({ links }) => links.some(({ id }) => id === linkId));
