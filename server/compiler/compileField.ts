import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';
import { type FieldForm, formOf } from '../schema/fieldForm.ts';
import type { Compilation } from './Compilation.ts';
import { compileById, compileByIds } from './forms/byId.ts';
import { compileConnection } from './forms/connection.ts';
import { compileConstant } from './forms/constant.ts';
import { compileMeta } from './forms/meta.ts';
import { compileNeighborhood, compileSourceGraph } from './forms/neighborhood.ts';
import {
  compileCursor,
  compileDirection,
  compileKind,
  compileLinkCount,
  compilePredicate,
  compileProperty,
} from './forms/property.ts';
import { compileMatchedName, compileScore, compileSearch } from './forms/search.ts';
import { compileSentence } from './forms/sentence.ts';
import { compileMany, compileOne, compileRole } from './forms/step.ts';
import type { Read } from './Read.ts';
import type { Roles, Row } from './Row.ts';

/** A field of the operation: all selections of it under one response key. */
export type SelectedField = {
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
};

/** Which column of the row holds the field, and how one item of it is read. */
export type CompiledField = { index: number; read: Read };

type Compile<Form> = (
  compilation: Compilation,
  field: SelectedField,
  form: Form,
  roles: Roles,
  row: Row,
) => CompiledField;

const forms: { [Name in FieldForm['form']]: Compile<Extract<FieldForm, { form: Name }>> } = {
  property: compileProperty,
  kind: compileKind,
  predicate: compilePredicate,
  direction: compileDirection,
  cursor: compileCursor,
  linkCount: compileLinkCount,
  sentence: compileSentence,
  role: compileRole,
  one: compileOne,
  many: compileMany,
  connection: compileConnection,
  byId: compileById,
  byIds: compileByIds,
  search: compileSearch,
  score: compileScore,
  matchedName: compileMatchedName,
  neighborhood: compileNeighborhood,
  sourceGraph: compileSourceGraph,
  meta: compileMeta,
  constant: compileConstant,
};

/** Compiles one field by its form: adds its column, and the blocks that the column needs, to `row`. */
export function compileField(compilation: Compilation, field: SelectedField, roles: Roles, row: Row): CompiledField {
  const form = formOf(field.definition);
  if (form === undefined) throw new Error(`The field ${field.parent.name}.${field.definition.name} has no form.`);
  const compile = forms[form.form] as Compile<FieldForm>;
  return compile(compilation, field, form, roles, row);
}

/** The object type, inside lists and non-nulls, that a field of objects answers. */
export function objectTypeOf(field: SelectedField): GraphQLCompositeType {
  return getNamedType(field.definition.type) as GraphQLCompositeType;
}

/** The Cypher variable of a role. */
export function roleOf(roles: Roles, role: string): string {
  const variable = roles[role];
  if (variable === undefined) throw new Error(`No Cypher variable stands for "${role}" here.`);
  return variable;
}
