import type { OpenSourceQuery } from '@rendezvous/web/api/generated/operations.ts';
import { openGraph } from '@rendezvous/web/store/actions/openGraph.ts';
import { initialState } from '@rendezvous/web/store/createViewStore.ts';
import type { Entity, Link, State } from '@rendezvous/web/store/viewTypes.ts';

const vocabulary = {
  kinds: [{ kind: 'Agency', label: 'Agency', plural: 'Agencies' }],
  predicates: [{ predicate: 'LEADS', label: 'leads', inverseLabel: 'led by', aspect: 'STATE' as const }],
};

/** The state of a page that has opened on a graph. */
export function openedState(entities: readonly Entity[], links: readonly Link[] = []): State {
  return openGraph(sampleAnswer(entities, links), 'open')(initialState);
}

/** What the server answers to who opens the page. */
export function sampleAnswer(entities: readonly Entity[], links: readonly Link[] = []): OpenSourceQuery {
  return {
    sourceGraph: { entities: [...entities], links: [...links], counts: [] },
    vocabulary,
    _meta: { release: 'r', loadedAt: '2025-08-01T00:00:00Z' },
  };
}
