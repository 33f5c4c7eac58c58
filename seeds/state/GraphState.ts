/** A property as the database holds it. */
export type PropertyValue = string | boolean | number | readonly string[];
export type PropertyMap = Readonly<Record<string, PropertyValue>>;

export type EntityState = { kind: string; properties: PropertyMap };

/** A relationship of any type, by the ids of its ends. `element` is the database's own id, where it was read from there. */
export type Relationship = { type: string; from: string; to: string; properties: PropertyMap; element?: string };

/** Relationships by the pair of what they join: each pair is written by a statement of its own. */
export type RelationshipGroup = 'SUBJECTS' | 'OBJECTS' | 'EVIDENCE' | 'CONTRADICTIONS' | 'LINKS';

/** All that the loader answers for, by id: as it is in the database, or as the seeds want it. */
export type GraphState = {
  entities: ReadonlyMap<string, EntityState>;
  sources: ReadonlyMap<string, PropertyMap>;
  claims: ReadonlyMap<string, PropertyMap>;
  relationships: Readonly<Record<RelationshipGroup, readonly Relationship[]>>;
};
