import { encodeCursor, type Key } from '../cursor.ts';
import type { FieldInput } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import type { CompiledField } from '../objectReader.ts';
import type { Read } from '../Read.ts';
import { addColumn, kindOf, roleOf, where } from '../Row.ts';

const asItIs: Read = (column) => column;

/** `person1.name` */
export function compileProperty({ form: { name, list }, roles, row }: FieldInput<'property'>): CompiledField {
  const stored = `${roleOf(roles, 'self')}.${name}`;
  return { index: addColumn(row, list ? `coalesce(${stored}, [])` : stored), read: asItIs };
}

/** `toString(link1.sinceMin)`, for a date of Neo4j is no text. */
export function compileDay({ form: { name }, roles, row }: FieldInput<'day'>): CompiledField {
  return { index: addColumn(row, `toString(${roleOf(roles, 'self')}.${name})`), read: asItIs };
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
  const { order } = roles;
  return { index: addColumn(row, roleOf(roles, 'key')), read: (key) => encodeCursor(key as Key, order) };
}

/** Counts by the types of the vocabulary: claims hang on entities too, by other types. */
export function compileLinkCount({ compilation, roles, row }: FieldInput<'linkCount'>): CompiledField {
  const predicates = compilation.vocabulary.predicates.map(({ name }) => name);
  const conditions = holdsAt(compilation, 'counted', predicates);
  const link = `${conditions.length === 0 ? '' : 'counted'}:${predicates.join('|')}`;
  const pattern = `(${roleOf(roles, 'self')})-[${link}]-() ${where(conditions)}`.trim();
  return { index: addColumn(row, `COUNT { ${pattern} }`), read: asItIs };
}
