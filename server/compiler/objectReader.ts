import { TypeNameMetaFieldDef } from 'graphql';
import type { SelectedField } from './Compilation.ts';
import { completeValue } from './completeValue.ts';
import { type Read, readUnder } from './Read.ts';
import type { KeyedField } from './selectedFields.ts';

/** Which column of the row holds a field (none, or the whole row), and how one item of it is read. */
export type CompiledField = { index: number; read: Read };

/** The `index` of what is known without the row. */
export const noColumn = -1;

/** The `index` of what is read from several columns. */
export const wholeRow = -2;

/** A field of an object, with its response key. */
export type FieldReader = CompiledField & { key: string };

/** Compiles each selected field; `__typename` is known without asking. */
export function fieldReaders(
  fields: readonly KeyedField[],
  compile: (field: SelectedField) => CompiledField,
): FieldReader[] {
  return fields.map(({ key, field }) => {
    const { parent, definition } = field;
    if (definition === TypeNameMetaFieldDef) return { key, index: noColumn, read: () => parent.name };
    const { index, read } = compile(field);
    return { key, index, read: completeValue(definition.type, `${parent.name}.${definition.name}`, read) };
  });
}

/** Reads a row into an object without a prototype, so that `__proto__` is a key as any other. */
export function objectReader(fields: readonly FieldReader[]): Read {
  return (columns, reading) => {
    const row = columns as unknown[];
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, index, read } of fields) {
      object[key] = readUnder(key, read, index === wholeRow ? row : row[index], reading);
    }
    return object;
  };
}
