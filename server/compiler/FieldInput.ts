import { type GraphQLCompositeType, getNamedType } from 'graphql';
import type { FieldForm } from '../schema/fieldForm.ts';
import type { Compilation, SelectedField } from './Compilation.ts';
import type { Roles, Row } from './Row.ts';

/** What a form compiles: one field of an object that stands on `roles`, into `row`. */
export type FieldInput<Form extends FieldForm['form']> = {
  compilation: Compilation;
  field: SelectedField;
  form: Extract<FieldForm, { form: Form }>;
  roles: Roles;
  row: Row;
};

/** The object type, inside lists and non-nulls, that a field of objects answers. */
export function objectTypeOf(field: SelectedField): GraphQLCompositeType {
  return getNamedType(field.definition.type) as GraphQLCompositeType;
}
