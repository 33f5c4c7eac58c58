import type { Neighbors } from '../../api/fetchNeighbors.ts';
import type { BasisFragment } from '../../api/generated/operations.ts';
import { entitiesOfHolds } from '../address/entitiesOfHolds.ts';
import type { ViewAddress } from '../address/ViewAddress.ts';
import { emptyView } from '../createViewStore.ts';
import { shownEntities } from '../views/shownEntities.ts';
import type { EntityId, Known, Point, State, Update, View } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { record } from './record.ts';

type Opened = {
  readonly address: ViewAddress;
  readonly basis: BasisFragment;
  readonly neighbors: readonly Neighbors[];
  /** What the log of actions calls it. */
  readonly name: string;
};

/**
 * Shows the view that an address names, entities where they lay. The first one of a page is what the page opens on; a
 * later one takes the place of what is shown, and undo brings that back.
 */
export const openView =
  ({ address, basis, neighbors, name }: Opened): Update =>
  (before) => {
    const known = neighbors.reduce(learn, before.known);
    const view = viewOf(address, known);
    const places = new Map([...before.places, ...address.places]);
    const opening = { state: 'ready', vocabulary: basis.vocabulary, meta: basis._meta } as const;
    const learned: State = { ...before, known, opening };
    const after =
      before.opening.state === 'ready'
        ? record({ name, change: () => view, places })(learned)
        : { ...learned, view, places, announcement: `${shownEntities({ known, view }).length} entities.` };
    return { ...after, isSettled: shownEntities(after).every(({ id }) => after.places.has(id)) };
  };

function viewOf(address: ViewAddress, known: Known): View {
  const { holds, places, pinned, hidden, filtered, selected, asOf, compared, span, styledBy, release } = address;
  const kept = [...pinned].flatMap((id): [EntityId, Point][] => {
    const place = places.get(id);
    return place ? [[id, place]] : [];
  });
  return {
    ...emptyView,
    holds,
    hidden,
    filtered,
    asOf,
    compared,
    span,
    styledBy,
    pinned: new Map(kept),
    selected: selected !== null && isKnown(selected, known) ? selected : null,
    linked: { release, gone: new Set(entitiesOfHolds(holds).filter((id) => !known.entities.has(id))) },
  };
}

function isKnown({ type, id }: NonNullable<View['selected']>, { entities, links }: Known): boolean {
  return (type === 'entity' ? entities : links).has(id);
}
