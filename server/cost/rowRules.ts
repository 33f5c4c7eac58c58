import type { Arguments } from '../compiler/Arguments.ts';
import { limits } from '../limits/limits.ts';
import type { FieldForm } from '../schema/fieldForm.ts';
import { defaultPageSize } from '../schema/pageTypes.ts';
import { defaultPaths } from '../schema/pathsField.ts';

/**
 * How many entities, links and claims a field may read for one object that it stands on. `rows`: it is read itself, so
 * many times; `parts`: so many times are those of its parts read that have no form of their own.
 */
export type RowRule = { rows?: number; parts?: Readonly<Record<string, number>> };

/** How many links are reckoned for each entity of a neighbourhood: nobody knows before it is read. */
const linksOfEntity = 5;
/** How many claims are reckoned for a row of a ledger: those of both sides. */
const claimsOfRow = 2;

const nothing = (): RowRule => ({});
const one = (): RowRule => ({ rows: 1 });

/** One rule for each form, so that a new form has to say what it costs. */
export const rowRules: {
  [Form in FieldForm['form']]: (args: Arguments, form: Extract<FieldForm, { form: Form }>) => RowRule;
} = {
  property: nothing,
  day: nothing,
  kind: nothing,
  predicate: nothing,
  linkCount: nothing,
  direction: nothing,
  sentence: nothing,
  cursor: nothing,
  score: nothing,
  matchedName: nothing,
  constant: nothing,
  meta: nothing,
  queryCost: nothing,
  // A source is read with the evidence that names it.
  role: (_, { role }) => (role === 'source' ? {} : { rows: 1 }),
  one,
  many: one,
  byId: one,
  byIds: ({ ids }) => ({ rows: lengthOf(ids, limits.ids) }),
  connection: (args) => ({ parts: { nodes: pageSize(args), edges: pageSize(args), groups: limits.pageSize } }),
  search: (args) => ({ parts: { nodes: pageSize(args, 10) } }),
  neighborhood: (args) => scene(lengthOf(args.ids, limits.ids) + pageSize(args)),
  sourceGraph: (args) => scene(pageSize(args, 100)),
  paths: (args) => {
    const paths = pageSize(args, defaultPaths);
    const links = paths * Math.min(Math.max(Number(args.maxLength ?? 4), 1), limits.pathLength);
    return { parts: { nodes: 1, entities: links + paths, links } };
  },
  dyad: (args) => ({ parts: { rows: pageSize(args), claim: 1, claims: claimsOfRow, entity: 1, resolution: 1 } }),
  stances: (args) => ({ parts: { rows: pageSize(args, 100), actors: pageSize(args, 100), actor: 1, claim: 1 } }),
};

function scene(entities: number): RowRule {
  return { parts: { entities, links: entities * linksOfEntity, counts: 1 } };
}

/** What is beyond the limit of a page is refused elsewhere, and in other words. */
function pageSize({ first, last }: Arguments, unsaid = defaultPageSize): number {
  return Math.min(Math.max(Number(first ?? last ?? unsaid), 1), limits.pageSize);
}

function lengthOf(list: unknown, limit: number): number {
  return Math.min(Array.isArray(list) ? list.length : 0, limit);
}
