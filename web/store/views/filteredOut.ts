import type { Entity, EntityId, FilterKey, Link, LinkId, State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';
import { shownLinks } from './shownLinks.ts';
import { surenessOf } from './surenessOf.ts';

/** What the legend fades: entities of an unchecked kind, links of an unchecked row or with a faded end. */
export const filteredOut = (
  state: Pick<State, 'known' | 'view'>,
): { entities: ReadonlySet<EntityId>; links: ReadonlySet<LinkId> } =>
  compute(shownEntities(state), shownLinks(state), state.view.filtered);

/** The rows of the legend in which a link counts. */
export function filterKeysOf(link: Link): readonly FilterKey[] {
  return [
    `sign:${link.sign}`,
    `sure:${surenessOf(link)}`,
    `evidence:${link.verified ? 'verified' : 'unverified'}`,
    `predicate:${link.predicate}`,
  ];
}

const compute = rememberLast(
  (entities: readonly Entity[], links: readonly Link[], filtered: ReadonlySet<FilterKey>) => {
    const fadedEntities = new Set(entities.filter(({ kind }) => filtered.has(`kind:${kind}`)).map(({ id }) => id));
    const fadedLinks = links.filter(
      (link) =>
        fadedEntities.has(link.from.id) ||
        fadedEntities.has(link.to.id) ||
        filterKeysOf(link).some((key) => filtered.has(key)),
    );
    return { entities: fadedEntities, links: new Set(fadedLinks.map(({ id }) => id)) };
  },
);
