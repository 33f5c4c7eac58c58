import type { Changes, Difference } from './compareStates.ts';
import type { GraphState, PropertyMap } from './GraphState.ts';

/** Ids, sorted. `ended` are claims that had no end, or an open one, and now have one. */
export type ChangedIds = { added: string[]; changed: string[]; ended: string[]; gone: string[] };

/** What would change, for people: entities by kind, claims by predicate. Links follow their claims and are only counted. */
export type Summary = {
  entities: Record<string, ChangedIds>;
  sources: Record<string, ChangedIds>;
  claims: Record<string, ChangedIds>;
  links: { added: number; gone: number };
};

/** @param present the graph before the change */
export function summarize(difference: Difference, present: GraphState, desired: GraphState): Summary {
  const claims = withRelationships(difference, present, desired);
  const summary: Summary = {
    entities: grouped(difference.entities, (_, { kind }) => kind),
    sources: grouped(difference.sources, (_, { type }) => String(type)),
    claims: grouped(claims, (_, { predicate }) => String(predicate)),
    links: { added: difference.relationships.LINKS.added.length, gone: difference.relationships.LINKS.gone.length },
  };
  for (const each of Object.values(summary.claims)) {
    each.ended = each.changed.filter((id) => isOpen(present.claims.get(id)) && !isOpen(desired.claims.get(id)));
    each.changed = each.changed.filter((id) => !each.ended.includes(id));
  }
  return summary;
}

/** A claim whose evidence or contradictions changed is a changed claim. */
function withRelationships({ claims, relationships }: Difference, present: GraphState, desired: GraphState): Changes<PropertyMap> {
  const { EVIDENCE, CONTRADICTIONS } = relationships;
  const touched = [EVIDENCE, CONTRADICTIONS].flatMap(({ added, gone }) => [...added, ...gone]).map(({ from }) => from);
  const changed = new Map(claims.changed);
  for (const id of touched) {
    const claim = desired.claims.get(id);
    if (claim !== undefined && present.claims.has(id)) changed.set(id, claim);
  }
  return { ...claims, changed };
}

function isOpen(claim: PropertyMap | undefined): boolean {
  return claim?.['until'] === undefined || claim['until'] === '..';
}

function grouped<T>(changes: Changes<T>, groupOf: (id: string, item: T) => string): Record<string, ChangedIds> {
  const groups: Record<string, ChangedIds> = {};
  for (const change of ['added', 'changed', 'gone'] as const) {
    for (const [id, item] of changes[change]) {
      const name = groupOf(id, item);
      groups[name] ??= { added: [], changed: [], ended: [], gone: [] };
      groups[name][change].push(id);
    }
  }
  for (const group of Object.values(groups)) for (const ids of Object.values(group)) ids.sort();
  return Object.fromEntries(Object.entries(groups).sort(([one], [other]) => (one < other ? -1 : 1)));
}
