import type { GraphQLInputField } from 'graphql';

export const connectives = ['and', 'or', 'not'] as const;
export const quantifiers = ['some', 'none', 'every'] as const;
/** From one object to another. */
export const steps = ['node', 'subject', 'object', 'claim', 'source'] as const;

/**
 * What a field of a `where` asks of, said by the schema and carried out by the compiler. The objects of a `where` stand
 * on Cypher variables, by role: `self`, and of a link's `node`, the far end.
 */
export type FilterForm =
  /** All, some or none of further conditions of the same object. */
  | { filter: (typeof connectives)[number] }
  /** A stored text, number, boolean or code of `self`. */
  | { filter: 'scalar'; property: string }
  /** The id of an entity, which is indexed beside the kind. */
  | { filter: 'entityId' }
  /** A stored list of texts. */
  | { filter: 'texts'; property: string }
  /** A stored EDTF date with its days; `isEnd`: it may be open. */
  | { filter: 'date'; property: string; isEnd?: true }
  | { filter: 'kind' }
  | { filter: 'predicate' }
  | { filter: 'linkCount' }
  /** Links by one predicate, or by any: some, none, every, how many. */
  | {
      filter: 'links';
      predicates: readonly string[] | 'ALL';
      direction: 'OUT' | 'IN' | 'BOTH';
      kinds: readonly string[];
    }
  /** Evidence: some, none, every. */
  | { filter: 'evidence' }
  /** One object, one step away. */
  | { filter: 'one'; step: (typeof steps)[number] };

const key = 'rendezvous';

/** The extensions object that carries a form in the schema. */
export function withFilter(filter: FilterForm): { extensions: Record<string, FilterForm> } {
  return { extensions: { [key]: filter } };
}

/** The form of a field of a `where`. */
export function filterOf(field: GraphQLInputField): FilterForm {
  const form = field.extensions[key] as FilterForm | undefined;
  if (form === undefined) throw new Error(`The input field ${field.name} has no form.`);
  return form;
}
