import {
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * What of the variables decides the Cypher of an operation, as a text: which are given, which are null, the booleans
 * (`@skip`, `@include`) and the names (predicates, kinds, directions). Values that travel as parameters are not in it.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const name = variable.name.value;
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined; // `$constructor` may be a name too
      return `${name}:${valueShape(typeFromAST(schema, type as never), value)}`;
    })
    .join();
}

function valueShape(type: GraphQLType | undefined, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'null';
  if (isNonNullType(type)) return valueShape(type.ofType, value);
  if (typeof value === 'boolean' || isEnumType(type)) return String(value);
  if (isListType(type)) return listShape(type.ofType, value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const given = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${given.map(([name, part]) => `${name}:${valueShape(fields[name]?.type, part)}`).join()}}`;
  }
  return 'v';
}

/** A list of plain values is one parameter, however long. */
function listShape(type: GraphQLType, value: unknown): string {
  const items = Array.isArray(value) ? value : [value];
  const shapes = items.map((item) => valueShape(type, item));
  return shapes.every((shape) => shape === 'v') ? '[v]' : `[${shapes.join()}]`;
}
