import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { startLayoutWorker } from '../layout/startLayoutWorker.ts';
import { placeEntities, startLayout } from '../store/actions/placeEntities.ts';
import { viewStore } from '../store/viewStore.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import type { EntityId } from '../store/viewTypes.ts';
import { layoutRequest } from './layoutRequest.ts';

/** Has the worker place what is shown and not placed yet. */
export function Layout({ cy }: { cy: Core }): null {
  useEffect(() => {
    let seen: ReadonlySet<EntityId> = new Set();
    let entities: unknown;
    let { linked } = viewStore.getState().view;
    const worker = startLayoutWorker((answer) => viewStore.setState(placeEntities(answer)));
    const ask = () => {
      const state = viewStore.getState();
      const shown = shownEntities(state);
      if (shown === entities || cy.width() === 0) return;
      entities = shown;
      if (state.view.linked !== linked) {
        // An address says where its entities lay beside each other: nothing was there before them.
        linked = state.view.linked;
        seen = new Set();
      }
      const request = layoutRequest(state, seen, { width: cy.width(), height: cy.height() });
      seen = new Set(shown.map(({ id }) => id));
      if (!request) return;
      viewStore.setState(startLayout());
      worker.ask(request);
    };
    ask();
    const stop = viewStore.subscribe(ask);
    cy.on('resize', ask);
    return () => {
      stop();
      cy.off('resize', ask);
      worker.stop();
    };
  }, [cy]);
  return null;
}
