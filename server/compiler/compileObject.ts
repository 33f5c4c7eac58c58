import { type GraphQLObjectType, isAbstractType } from 'graphql';
import type { Compilation, CompileObject, SelectedField } from './Compilation.ts';
import { compileField } from './compileField.ts';
import { type CompiledField, fieldReaders, objectReader } from './objectReader.ts';
import type { Read } from './Read.ts';
import { addColumn, kindOf, roleOf } from './Row.ts';
import { selectedFields } from './selectedFields.ts';

/** `Compilation.compileObject` */
export function compileObject(
  compilation: Compilation,
  ...[type, parents, roles, row]: Parameters<CompileObject>
): Read {
  // The types of an interface use one column for what they have in common.
  const known = new Map<string, CompiledField>();
  const compileOnce = (field: SelectedField): CompiledField => {
    const identity = identityOf(field);
    const compiled = known.get(identity) ?? compileField(compilation, field, roles, row);
    known.set(identity, compiled);
    return compiled;
  };
  const readerOf = (possible: GraphQLObjectType) =>
    objectReader(fieldReaders(selectedFields(compilation, possible, parents), compileOnce));
  if (!isAbstractType(type)) return readerOf(type);

  const kind = addColumn(row, kindOf(roleOf(roles, 'self')));
  const readers = new Map(
    compilation.schema.getPossibleTypes(type).map((possible) => [possible.name, readerOf(possible)]),
  );
  return (columns, reading) => readers.get(String((columns as unknown[])[kind]))?.(columns, reading) ?? null;
}

/** Fields of two types are one where the same selections ask for the same form. */
function identityOf({ definition, nodes }: SelectedField): string {
  const places = nodes.map(({ loc }) => loc?.start).join('+');
  return [places, definition.type, JSON.stringify(definition.extensions)].join();
}
