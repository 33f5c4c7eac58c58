/** Ids of what would be, or was, changed. */
export type Change = { added: string[]; changed: string[]; gone: string[] };

/** By what: kinds of entities, predicates of claims and links; sources under `Source`. Only what changes is named. */
export type Changes = {
  entities: Record<string, Change>;
  sources: Record<string, Change>;
  claims: Record<string, Change>;
  links: Record<string, Change>;
};

/** How many things change in all. */
export function countChanges(changes: Changes): number {
  return Object.values(changes)
    .flatMap((group) => Object.values(group))
    .reduce((sum, { added, changed, gone }) => sum + added.length + changed.length + gone.length, 0);
}
