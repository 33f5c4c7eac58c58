import type { GraphQLField } from 'graphql';

/**
 * How a field is answered, said by the schema and carried out by the compiler.
 *
 * Each GraphQL object stands on Cypher variables, by role: an entity, a claim, a source, a link is `self`;
 * an edge has `self` (the link), `node` (the far end), `center` (the near end) and `key`; evidence has `self` and `source`.
 */
export type FieldForm =
  /** A stored property of `self`; a list that is absent is read as empty. */
  | { form: 'property'; name: string; list?: true }
  /** A stored day of `self`. */
  | { form: 'day'; name: string }
  /** The kind of the entity `self`. */
  | { form: 'kind' }
  /** The predicate of the link `self`. */
  | { form: 'predicate' }
  /** The object that stands under another role of the same row. */
  | { form: 'role'; role: 'self' | 'node' | 'source' }
  /** One object, one step away. */
  | { form: 'one'; step: 'subject' | 'object' | 'from' | 'to' | 'claim' }
  /** All objects, one step away. */
  | { form: 'many'; step: 'contradicts' | 'evidence' }
  /** A Relay connection. */
  | { form: 'connection'; over: Walk }
  /** How many links the entity has. */
  | { form: 'linkCount' }
  /** Whether a link leaves or reaches the entity it is seen from. */
  | { form: 'direction' }
  /** The claim in words. */
  | { form: 'sentence' }
  | { form: 'cursor' }
  /** Root fields. */
  | { form: 'byId'; label: string }
  | { form: 'byIds' }
  | { form: 'search' }
  | { form: 'score' }
  | { form: 'matchedName' }
  | { form: 'neighborhood' }
  | { form: 'sourceGraph' }
  | { form: 'dyad' }
  | { form: 'stances' }
  | { form: 'paths' }
  | { form: 'meta' }
  | { form: 'queryCost' }
  /** Known without the database. */
  | { form: 'constant'; value: unknown };

/** What a connection pages through. */
export type Walk =
  | { walk: 'kind'; kind: string }
  | { walk: 'links' }
  | { walk: 'predicate'; predicate: string; direction: 'OUT' | 'IN'; kinds: readonly string[] }
  /** The claims that name an entity. */
  | { walk: 'claims' }
  /** The claims that rest on a source. */
  | { walk: 'restingClaims' }
  /** The links of some entities, each once. */
  | { walk: 'timeline' }
  /** All claims, or all sources. */
  | { walk: 'all'; label: string; key: string };

const key = 'rendezvous';

/** The extensions object that carries a form in the schema. */
export function withForm(form: FieldForm): { extensions: Record<string, FieldForm> } {
  return { extensions: { [key]: form } };
}

/** The form of a field; undefined where the field belongs to its parent's form (`edges`, `pageInfo` …). */
export function formOf(field: GraphQLField<unknown, unknown>): FieldForm | undefined {
  return field.extensions[key] as FieldForm | undefined;
}
