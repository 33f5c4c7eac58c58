/** The ids of the entities that a result holds, each once, in its order: of every object whose `id` has the prefix of a kind. */
export function entitiesIn(data: unknown, prefixes: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { id?: unknown };
    if (isEntityId(id, prefixes)) found.add(id);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(data);
  return [...found];
}

/** True of an id whose prefix is an entity's: `person:sean-duffy`. */
export function isEntityId(id: unknown, prefixes: ReadonlySet<string>): id is string {
  return typeof id === 'string' && prefixes.has(id.slice(0, Math.max(0, id.indexOf(':'))));
}
