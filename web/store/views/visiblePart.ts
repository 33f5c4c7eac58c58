import type { Entity, Link, Seen } from '../viewTypes.ts';
import { filteredOut } from './filteredOut.ts';
import { linksAsOf } from './linksAsOf.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';

/** What goes out of the view: what is shown and not filtered out, of the links those of the view's date. */
export type VisiblePart = { readonly entities: readonly Entity[]; readonly links: readonly Link[] };

/** The entities and links of the view that no filter fades. */
export const visiblePart = (state: Seen): VisiblePart =>
  compute(shownEntities(state), linksAsOf(state), filteredOut(state));

const compute = rememberLast(
  (entities: readonly Entity[], links: readonly Link[], faded: ReturnType<typeof filteredOut>): VisiblePart => ({
    entities: entities.filter(({ id }) => !faded.entities.has(id)),
    links: links.filter(({ id }) => !faded.links.has(id)),
  }),
);
