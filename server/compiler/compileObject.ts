import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  isAbstractType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Compilation } from './Compilation.ts';
import { compileField } from './compileField.ts';
import { completeValue } from './completeValue.ts';
import { type Read, readUnder } from './Read.ts';
import { addColumn, kindOf, type Roles, type Row } from './Row.ts';

type FieldReader = { key: string; index: number; read: Read };

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
  if (!isAbstractType(type)) return objectReader(compileFields(compilation, type, parents, roles, row));
  const kind = addColumn(row, kindOf(roles.self ?? ''));
  const shared = new Map<string, FieldReader>();
  const readers = new Map(
    compilation.schema
      .getPossibleTypes(type)
      .map((possible) => [
        possible.name,
        objectReader(compileFields(compilation, possible, parents, roles, row, shared)),
      ]),
  );
  return (columns, reading) => {
    const list = columns as unknown[];
    return readers.get(String(list[kind]))?.(list, reading) ?? null;
  };
}

/** `shared` lets the types of an interface use one column for what they have in common. */
function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  roles: Roles,
  row: Row,
  shared: Map<string, FieldReader> = new Map(),
): FieldReader[] {
  const { schema, fragments, variables } = compilation;
  const selected = collectSubfields(schema, fragments, variables, type, parents);
  return [...selected].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === TypeNameMetaFieldDef.name) return { key, index: -1, read: () => type.name };
    const definition = type.getFields()[name];
    if (definition === undefined) throw new Error(`The schema has no field ${type.name}.${name}.`);
    const identity = [
      key,
      ...nodes.map(({ loc }) => loc?.start),
      definition.type,
      JSON.stringify(definition.extensions),
    ].join();
    const known = shared.get(identity);
    if (known !== undefined) return known;
    const { index, read } = compileField(compilation, { parent: type, definition, nodes }, roles, row);
    const reader = { key, index, read: completeValue(definition.type, `${type.name}.${name}`, read) };
    shared.set(identity, reader);
    return reader;
  });
}

function objectReader(fields: readonly FieldReader[]): Read {
  return (columns, reading) => {
    const list = columns as unknown[];
    const object: Record<string, unknown> = {};
    for (const { key, index, read } of fields) object[key] = readUnder(key, read, list[index], reading);
    return object;
  };
}
