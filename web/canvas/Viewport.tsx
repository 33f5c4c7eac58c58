import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { viewStore } from '../store/viewStore.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { selectedEntities } from '../store/views/selectedEntities.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownGroups } from '../store/views/shownGroups.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { degrees } from '../store/views/shownOfTotal.ts';
import type { EntityId, Point, State } from '../store/viewTypes.ts';
import { fitPicture } from './fitPicture.ts';
import { glanceStore } from './glanceStore.ts';
import { largeFrom } from './largePicture.ts';
import { motionTime } from './motionTime.ts';
import { levelOf } from './zoomLevels.ts';

/** Moves the window on the picture: to all of it at first, then only as far as what was chosen or came would be out of sight. */
export function Viewport({ cy }: { cy: Core }): null {
  useEffect(() => {
    let last = viewStore.getState();
    let still = last;
    let hasOpened = false;
    let isTouched = false;
    const noteLevel = () => {
      const level = levelOf(cy.zoom());
      if (level !== glanceStore.getState().level) glanceStore.setState({ level });
    };
    const follow = (state: State) => {
      const before = last;
      last = state;
      // Behind the outline the canvas has no size, and nothing can be out of its sight.
      if (!state.isSettled || state.places.size === 0 || cy.width() === 0) return;
      if (!hasOpened) {
        hasOpened = true;
        fitAll(cy, state);
      } else if (state.view.linked !== before.view.linked) fitAll(cy, state);
      else if (!before.isSettled) showArrivals(cy, still, state);
      still = state;
      if (state.view.selected !== before.view.selected) showSelection(cy, state);
    };
    const touch = () => {
      isTouched = true;
    };
    const observer = new ResizeObserver(() => {
      const wide = cy.width();
      cy.resize();
      const state = viewStore.getState();
      if (cy.width() === 0) return;
      if (!hasOpened) follow(state);
      else if (!isTouched && wide !== 0 && wide !== cy.width() && !state.view.selected)
        fitPicture(cy, busiest(state), 0);
      else showSelection(cy, state);
    });
    const container = cy.container();
    if (container) observer.observe(container);
    cy.on('zoom', noteLevel);
    cy.on('scrollzoom pinchzoom dragpan', touch);
    const stop = viewStore.subscribe(follow);
    follow(last);
    return () => {
      stop();
      observer.disconnect();
      cy.off('zoom', noteLevel);
      cy.off('scrollzoom pinchzoom dragpan', touch);
    };
  }, [cy]);
  return null;
}

/** A large picture is still being put together: it is fitted by the places it will have. */
function fitAll(cy: Core, state: State): void {
  const all = shownEntities(state);
  const isLarge = all.length + shownGroups(state).length > largeFrom;
  fitPicture(cy, busiest(state), 0, isLarge ? { all: all.flatMap(({ id }) => placeOf(state, id) ?? []) } : undefined);
}

/** Zooms out as far as needed to see what has come beside what lay there before, and what brought it. */
function showArrivals(cy: Core, still: State, state: State): void {
  const [before, now] = [placedOf(still), placedOf(state)];
  const came = new Set([...now].filter((id) => !before.has(id)));
  const brought = state.view.holds.filter(({ of, entities }) => of && entities.some((id) => came.has(id)));
  const spotsOf = (ids: Iterable<EntityId>) => [...ids].flatMap((id) => placeOf(state, id) ?? []);
  const wanted = spotsOf(new Set([...came, ...brought.flatMap(({ of }) => of ?? [])]));
  if (wanted.every((spot) => isInSight(cy, spot, 24))) return;
  fitPicture(cy, undefined, motionTime(), { all: spotsOf(now), came: wanted });
}

/** What is shown and has a place. */
function placedOf(state: State): ReadonlySet<EntityId> {
  return new Set(shownEntities(state).flatMap(({ id }) => (placeOf(state, id) ? [id] : [])));
}

function showSelection(cy: Core, state: State): void {
  const spots = selectedSpots(state);
  if (spots.length === 0 || spots.every((spot) => isInSight(cy, spot, 44))) return;
  const x = spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length;
  const y = spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length;
  const zoom = cy.zoom();
  const pan = { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  if (motionTime() === 0) cy.pan(pan);
  else cy.stop().animate({ pan }, { duration: motionTime(), easing: 'ease-out' });
}

function selectedSpots(state: State): readonly Point[] {
  return selectedEntities(state).flatMap((id) => placeOf(state, id) ?? []);
}

function isInSight(cy: Core, { x, y }: Point, margin: number): boolean {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const left = x * zoom + pan.x;
  const top = y * zoom + pan.y;
  return left >= margin && top >= margin && left <= cy.width() - margin && top <= cy.height() - margin - 40;
}

function busiest(state: State): string | undefined {
  return [...degrees(shownLinks(state))].sort((a, b) => b[1] - a[1])[0]?.[0];
}
