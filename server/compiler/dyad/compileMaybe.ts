import type { Compilation, SelectedField } from '../Compilation.ts';
import { objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, listOf, type Row } from '../Row.ts';

/** The object on a Cypher variable that may be null. */
export function compileMaybe(compilation: Compilation, part: SelectedField, variable: string, row: Row): CompiledField {
  const inner: Row = { blocks: row.blocks, columns: [] };
  const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: variable }, inner);
  return {
    index: addColumn(row, `[${variable} IS NOT NULL, ${listOf(inner.columns)}]`),
    read: (column, reading) => {
      const [isThere, columns] = column as [boolean, unknown[]];
      return isThere ? read(columns, reading) : null;
    },
  };
}
