import type { EntityState, GraphState, PropertyMap, Relationship, RelationshipGroup } from './GraphState.ts';
import { propertiesKey, relationshipKey } from './relationshipKey.ts';

export type Changes<T> = { added: ReadonlyMap<string, T>; changed: ReadonlyMap<string, T>; gone: ReadonlyMap<string, T> };
export type RelationshipChanges = { added: readonly Relationship[]; gone: readonly Relationship[] };

/** What makes one graph into another; a relationship that changed is gone and added. */
export type Difference = {
  entities: Changes<EntityState>;
  sources: Changes<PropertyMap>;
  claims: Changes<PropertyMap>;
  relationships: Readonly<Record<RelationshipGroup, RelationshipChanges>>;
};

/** What is to be done to `present` so that it is `desired`. */
export function compareStates(present: GraphState, desired: GraphState): Difference {
  const group = (name: RelationshipGroup) => compareRelationships(present.relationships[name], desired.relationships[name]);
  return {
    entities: compareById(present.entities, desired.entities, ({ kind, properties }) => kind + propertiesKey(properties)),
    sources: compareById(present.sources, desired.sources, propertiesKey),
    claims: compareById(present.claims, desired.claims, propertiesKey),
    relationships: {
      SUBJECTS: group('SUBJECTS'),
      OBJECTS: group('OBJECTS'),
      EVIDENCE: group('EVIDENCE'),
      CONTRADICTIONS: group('CONTRADICTIONS'),
      LINKS: group('LINKS'),
    },
  };
}

/** Whether there is nothing to do. */
export function isSame({ entities, sources, claims, relationships }: Difference): boolean {
  const byId = [entities, sources, claims].every(({ added, changed, gone }) => added.size + changed.size + gone.size === 0);
  return byId && Object.values(relationships).every(({ added, gone }) => added.length + gone.length === 0);
}

function compareById<T>(present: ReadonlyMap<string, T>, desired: ReadonlyMap<string, T>, keyOf: (item: T) => string): Changes<T> {
  const isChanged = ([id, item]: [string, T]) => {
    const before = present.get(id);
    return before !== undefined && keyOf(before) !== keyOf(item);
  };
  return {
    added: new Map([...desired].filter(([id]) => !present.has(id))),
    changed: new Map([...desired].filter(isChanged)),
    gone: new Map([...present].filter(([id]) => !desired.has(id))),
  };
}

function compareRelationships(present: readonly Relationship[], desired: readonly Relationship[]): RelationshipChanges {
  const wanted = new Map(desired.map((each) => [relationshipKey(each), each]));
  const gone: Relationship[] = [];
  for (const each of present) {
    // One of several that are the same is enough: the others go.
    if (!wanted.delete(relationshipKey(each))) gone.push(each);
  }
  return { added: [...wanted.values()], gone };
}
