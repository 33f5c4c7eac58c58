import type { Entity, Link, State } from '../viewTypes.ts';
import { filteredOut } from './filteredOut.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';
import { shownLinks } from './shownLinks.ts';

/** What goes out of the view: what is shown and not filtered out. */
export type VisiblePart = { readonly entities: readonly Entity[]; readonly links: readonly Link[] };

/** The entities and links of the view that no filter fades. */
export const visiblePart = (state: Pick<State, 'known' | 'view'>): VisiblePart =>
  compute(shownEntities(state), shownLinks(state), filteredOut(state));

const compute = rememberLast(
  (entities: readonly Entity[], links: readonly Link[], faded: ReturnType<typeof filteredOut>): VisiblePart => ({
    entities: entities.filter(({ id }) => !faded.entities.has(id)),
    links: links.filter(({ id }) => !faded.links.has(id)),
  }),
);
