import type { FieldForm } from '../../schema/fieldForm.ts';
import type { Compilation } from '../Compilation.ts';
import { type CompiledField, roleOf, type SelectedField } from '../compileField.ts';
import { encodeCursor } from '../cursor.ts';
import type { Read } from '../Read.ts';
import { addColumn, kindOf, type Roles, type Row } from '../Row.ts';

const asItIs: Read = (column) => column;

type PropertyForm = Extract<FieldForm, { form: 'property' }>;

/** `person1.name` */
export function compileProperty(
  _: Compilation,
  __: SelectedField,
  { name, list }: PropertyForm,
  roles: Roles,
  row: Row,
): CompiledField {
  const stored = `${roleOf(roles, 'self')}.${name}`;
  return { index: addColumn(row, list ? `coalesce(${stored}, [])` : stored), read: asItIs };
}

export function compileKind(_: Compilation, __: SelectedField, ___: FieldForm, roles: Roles, row: Row): CompiledField {
  return { index: addColumn(row, kindOf(roleOf(roles, 'self'))), read: asItIs };
}

export function compilePredicate(
  _: Compilation,
  __: SelectedField,
  ___: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  return { index: addColumn(row, `type(${roleOf(roles, 'self')})`), read: asItIs };
}

export function compileDirection(
  _: Compilation,
  __: SelectedField,
  ___: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  const outwards = `startNode(${roleOf(roles, 'self')}) = ${roleOf(roles, 'center')}`;
  return { index: addColumn(row, `CASE WHEN ${outwards} THEN 'OUT' ELSE 'IN' END`), read: asItIs };
}

export function compileCursor(
  _: Compilation,
  __: SelectedField,
  ___: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  return { index: addColumn(row, roleOf(roles, 'key')), read: (key) => encodeCursor(key as [string, string]) };
}

/** Counts by the types of the vocabulary: claims hang on entities too, by other types. */
export function compileLinkCount(
  { vocabulary }: Compilation,
  _: SelectedField,
  __: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  const types = vocabulary.predicates.map(({ name }) => name).join('|');
  return { index: addColumn(row, `COUNT { (${roleOf(roles, 'self')})-[:${types}]-() }`), read: asItIs };
}
