import type { Entity, EntityId, FilterKey, Link, LinkId, Seen, Span } from '../viewTypes.ts';
import type { Holding } from './holdingOf.ts';
import { type Holdings, holdings } from './holdings.ts';
import { reachesInto } from './reachesInto.ts';
import { rememberLast } from './rememberLast.ts';
import { shownEntities } from './shownEntities.ts';
import { shownLinks } from './shownLinks.ts';
import { statePredicates } from './statePredicates.ts';
import { surenessOf } from './surenessOf.ts';

/** What the legend fades: entities of an unchecked kind, links of an unchecked row or with a faded end; and links out of the span of the timeline. */
export const filteredOut = (state: Seen): { entities: ReadonlySet<EntityId>; links: ReadonlySet<LinkId> } =>
  compute(
    shownEntities(state),
    shownLinks(state),
    state.view.filtered,
    holdings(state),
    outOfSpan(state.view.span, statePredicates(state)),
  );

/** The rows of the legend in which a link counts. */
export function filterKeysOf(link: Link, holding?: Holding): readonly FilterKey[] {
  return [
    `sign:${link.sign}`,
    `sure:${surenessOf(link, holding)}`,
    `evidence:${link.verified ? 'verified' : 'unverified'}`,
    `predicate:${link.predicate}`,
  ];
}

type Sieve = (link: Link) => boolean;

const compute = rememberLast(
  (
    entities: readonly Entity[],
    links: readonly Link[],
    filtered: ReadonlySet<FilterKey>,
    held: Holdings | null,
    isOut: Sieve,
  ) => {
    const fadedEntities = new Set(entities.filter(({ kind }) => filtered.has(`kind:${kind}`)).map(({ id }) => id));
    const fadedLinks = links.filter(
      (link) =>
        fadedEntities.has(link.from.id) ||
        fadedEntities.has(link.to.id) ||
        isOut(link) ||
        filterKeysOf(link, held?.get(link.id)).some((key) => filtered.has(key)),
    );
    return { entities: fadedEntities, links: new Set(fadedLinks.map(({ id }) => id)) };
  },
);

/** Tells what lies out of the span of the view. */
const outOfSpan = rememberLast(
  (span: Span | null, states: ReadonlySet<string>): Sieve =>
    span === null ? () => false : (link) => !reachesInto(link, states.has(link.predicate), span),
);
