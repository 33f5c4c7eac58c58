import type { Entity, Link } from '@rendezvous/web/store/viewTypes.ts';

/** An entity of a made-up graph. */
export function entity(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'Agency', name: `Name of ${id}`, nativeName: null, description: null, linkCount: 20, ...more };
}

/** A link of a made-up graph, from one entity to another. */
export function link(from: string, to: string, more: Partial<Link> = {}): Link {
  return {
    id: `${from}-${to}-${more.predicate ?? 'LEADS'}-${more.sign ?? 'NEUTRAL'}`,
    predicate: 'LEADS',
    sign: 'NEUTRAL',
    since: null,
    until: null,
    sinceMin: null,
    sinceMax: null,
    untilMin: null,
    untilMax: null,
    modality: 'FACT',
    confidence: 'CERTAIN',
    sourceCount: 1,
    verified: true,
    from: { id: from },
    to: { id: to },
    claim: { sentence: `${from} leads ${to}.` },
    ...more,
  };
}
