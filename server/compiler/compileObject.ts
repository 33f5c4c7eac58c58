import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isAbstractType } from 'graphql';
import type { Compilation } from './Compilation.ts';
import { compileField } from './compileField.ts';
import { type FieldReader, fieldReaders, objectReader } from './objectReader.ts';
import type { Read } from './Read.ts';
import { addColumn, kindOf, type Roles, type Row, roleOf } from './Row.ts';
import { type KeyedField, selectedFields } from './selectedFields.ts';

/**
 * Compiles the selection on one object: adds what it needs to `row`.
 * @param parents the fields (same response key) whose selections are merged
 * @returns reads the finished row into a JSON object
 */
export function compileObject(
  compilation: Compilation,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
  roles: Roles,
  row: Row,
): Read {
  const readersOf = (possible: GraphQLObjectType, shared?: Map<string, FieldReader>) =>
    objectReader(compileFields(compilation, selectedFields(compilation, possible, parents), roles, row, shared));
  if (!isAbstractType(type)) return readersOf(type);

  const kind = addColumn(row, kindOf(roleOf(roles, 'self')));
  const shared = new Map<string, FieldReader>();
  const possible = compilation.schema.getPossibleTypes(type);
  const readers = new Map(possible.map((one) => [one.name, readersOf(one, shared)]));
  return (columns, reading) => readers.get(String((columns as unknown[])[kind]))?.(columns, reading) ?? null;
}

/** `shared` lets the types of an interface use one column for what they have in common. */
function compileFields(
  compilation: Compilation,
  fields: readonly KeyedField[],
  roles: Roles,
  row: Row,
  shared: Map<string, FieldReader> = new Map(),
): FieldReader[] {
  return fields.flatMap(({ key, field }) => {
    const identity = [
      key,
      field.definition.type,
      JSON.stringify(field.definition.extensions),
      placesOf(field.nodes),
    ].join();
    const known = field.definition.name.startsWith('__') ? undefined : shared.get(identity);
    const readers =
      known === undefined
        ? fieldReaders([{ key, field }], (one) => compileField(compilation, one, roles, row))
        : [known];
    for (const reader of readers) shared.set(identity, reader);
    return readers;
  });
}

function placesOf(nodes: readonly FieldNode[]): string {
  return nodes.map(({ loc }) => loc?.start).join('+');
}
