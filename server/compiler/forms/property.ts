import { encodeCursor, type Key } from '../cursor.ts';
import type { FieldInput } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import type { Read } from '../Read.ts';
import { addColumn, kindOf, roleOf } from '../Row.ts';

const asItIs: Read = (column) => column;

/** `person1.name` */
export function compileProperty({ form: { name, list }, roles, row }: FieldInput<'property'>): CompiledField {
  const stored = `${roleOf(roles, 'self')}.${name}`;
  return { index: addColumn(row, list ? `coalesce(${stored}, [])` : stored), read: asItIs };
}

export function compileKind({ roles, row }: FieldInput<'kind'>): CompiledField {
  return { index: addColumn(row, kindOf(roleOf(roles, 'self'))), read: asItIs };
}

export function compilePredicate({ roles, row }: FieldInput<'predicate'>): CompiledField {
  return { index: addColumn(row, `type(${roleOf(roles, 'self')})`), read: asItIs };
}

export function compileDirection({ roles, row }: FieldInput<'direction'>): CompiledField {
  const outwards = `startNode(${roleOf(roles, 'self')}) = ${roleOf(roles, 'center')}`;
  return { index: addColumn(row, `CASE WHEN ${outwards} THEN 'OUT' ELSE 'IN' END`), read: asItIs };
}

export function compileCursor({ roles, row }: FieldInput<'cursor'>): CompiledField {
  return { index: addColumn(row, roleOf(roles, 'key')), read: (key) => encodeCursor(key as Key) };
}

/** Counts by the types of the vocabulary: claims hang on entities too, by other types. */
export function compileLinkCount({ compilation: { vocabulary }, roles, row }: FieldInput<'linkCount'>): CompiledField {
  const types = vocabulary.predicates.map(({ name }) => name).join('|');
  return { index: addColumn(row, `COUNT { (${roleOf(roles, 'self')})-[:${types}]-() }`), read: asItIs };
}
