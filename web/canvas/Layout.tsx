import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { startLayoutWorker } from '../layout/startLayoutWorker.ts';
import { placeEntities, startLayout } from '../store/actions/placeEntities.ts';
import { viewStore } from '../store/viewStore.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import type { EntityId } from '../store/viewTypes.ts';
import { layoutRequest } from './layoutRequest.ts';

/** Has the worker place what is shown and not placed yet. */
export function Layout({ cy }: { cy: Core }): null {
  useEffect(() => {
    let seen: ReadonlySet<EntityId> = new Set();
    let entities: unknown;
    let { linked } = viewStore.getState().view;
    let isRunning = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const worker = startLayoutWorker((answer) => {
      isRunning = !answer.isSettled;
      viewStore.setState(placeEntities(answer));
    });
    const follow = () => {
      const state = viewStore.getState();
      const shown = shownEntities(state);
      if (shown === entities || cy.width() === 0) return;
      entities = shown;
      // Told at once, so that nobody takes the picture for settled; what to ask for is worked out in a task of its own.
      if (shown.some(({ id }) => !placeOf(state, id))) viewStore.setState(startLayout());
      clearTimeout(timer);
      timer = setTimeout(ask);
    };
    const ask = () => {
      const state = viewStore.getState();
      if (state.view.linked !== linked) {
        // An address says where its entities lay beside each other: nothing was there before them.
        linked = state.view.linked;
        seen = new Set();
      }
      const request = layoutRequest(state, seen, { width: cy.width(), height: cy.height() });
      seen = new Set(shownEntities(state).map(({ id }) => id));
      if (request) {
        isRunning = true;
        viewStore.setState(startLayout());
        worker.ask(request);
      } else if (!isRunning && !state.isSettled) viewStore.setState(placeEntities({ places: [], isSettled: true }));
    };
    follow();
    const stop = viewStore.subscribe(follow);
    cy.on('resize', follow);
    return () => {
      stop();
      clearTimeout(timer);
      cy.off('resize', follow);
      worker.stop();
    };
  }, [cy]);
  return null;
}
