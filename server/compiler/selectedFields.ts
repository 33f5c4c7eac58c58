import {
  type FieldNode,
  type GraphQLObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Compilation, SelectedField } from './Compilation.ts';

/** What a selection is read from. */
export type Selecting = Pick<Compilation, 'schema' | 'fragments' | 'variables'>;

/** A selected field under its response key. */
export type KeyedField = { key: string; field: SelectedField };

/** What the merged selections of `parents` ask of an object of this type, fragments and directives worked in. */
export function selectedFields(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): KeyedField[] {
  return keyedFields(type, collectSubfields(schema, fragments, variables, type, parents));
}

/** What an operation asks of the query type. */
export function rootFieldsOf(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  selectionSet: Parameters<typeof collectFields>[4],
): KeyedField[] {
  return keyedFields(type, collectFields(schema, fragments, variables, type, selectionSet));
}

const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

function keyedFields(type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>): KeyedField[] {
  return [...selected].map(([key, nodes]) => {
    const [first] = nodes;
    const definition = first && (type.getFields()[first.name.value] ?? metaFields.get(first.name.value));
    if (definition === undefined) throw new Error(`The schema has no field ${type.name}.${first?.name.value}.`);
    return { key, field: { parent: type, definition, nodes: nodes as SelectedField['nodes'] } };
  });
}
