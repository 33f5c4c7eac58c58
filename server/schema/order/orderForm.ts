import type { GraphQLEnumType } from 'graphql';

/** What a value of an `orderBy` orders by, said by the schema and carried out by the compiler. */
export type OrderBy =
  /** A stored text, number or truth of the object that stands under a role. */
  | { by: 'property'; role: 'self' | 'node'; property: string; type: 'TEXT' | 'INT' | 'BOOLEAN'; required?: true }
  /** A date: its first day, then its last; `isEnd`: it may be open, and then comes after every other. */
  | { by: 'date'; property: string; isEnd?: true }
  | { by: 'predicate' }
  /** How many links an entity has by these predicates. */
  | { by: 'linkCount'; predicates: readonly string[] | 'ALL'; direction: 'OUT' | 'IN' | 'BOTH' }
  /** How many claims rest on a source. */
  | { by: 'claimCount' };

export type OrderForm = OrderBy & { isDescending: boolean };

const key = 'rendezvous';

/** The extensions object that carries a form in the schema. */
export function withOrder(form: OrderForm): { extensions: Record<string, OrderForm> } {
  return { extensions: { [key]: form } };
}

/** The form of a value of an order's enum. */
export function orderOf(type: GraphQLEnumType, name: string): OrderForm {
  const form = type.getValue(name)?.extensions[key] as OrderForm | undefined;
  if (form === undefined) throw new Error(`The order ${type.name}.${name} has no form.`);
  return form;
}
