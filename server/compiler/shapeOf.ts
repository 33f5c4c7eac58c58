import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** What of a value decides the Cypher of an operation. */
type Shape = (value: unknown) => string;

/** How the variables of an operation are shaped: worked out once, for it is done for every request. */
const known = new WeakMap<OperationDefinitionNode, readonly { name: string; shape: Shape }[]>();
const knownTypes = new WeakMap<GraphQLInputObjectType, Shape>();

/**
 * What of the variables decides the Cypher of an operation, as a text: which are given, which are null, the booleans
 * (`@skip`, `@include`) and the names (predicates, kinds, directions). Values that travel as parameters are not in it.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const shapes = known.get(operation) ?? shapesOf(schema, operation);
  known.set(operation, shapes);
  let text = '';
  for (const { name, shape } of shapes) {
    // `$constructor` may be a name too
    text += `${name}:${shape(Object.hasOwn(variables, name) ? variables[name] : undefined)},`;
  }
  return text;
}

function shapesOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) {
  return variableDefinitions.map(({ variable, type }) => ({
    name: variable.name.value,
    shape: shaped(typeFromAST(schema, type as never)),
  }));
}

function shaped(type: GraphQLType | undefined): Shape {
  const given = shapedWhereGiven(isNonNullType(type) ? type.ofType : type);
  return (value) => (value === undefined ? '-' : value === null ? 'null' : given(value));
}

function shapedWhereGiven(type: GraphQLType | undefined): Shape {
  if (isEnumType(type)) return String;
  if (isListType(type)) return shapedList(shaped(type.ofType));
  if (isInputObjectType(type)) return shapedInput(type);
  return (value) => (typeof value === 'boolean' ? String(value) : 'v');
}

/** A list of plain values is one parameter, however long. */
function shapedList(shape: Shape): Shape {
  return (value) => {
    const shapes = (Array.isArray(value) ? value : [value]).map(shape);
    return shapes.every((one) => one === 'v') ? '[v]' : `[${shapes.join()}]`;
  };
}

/** Input types lead to each other: each is worked out when it is first met. */
function shapedInput(type: GraphQLInputObjectType): Shape {
  const found = knownTypes.get(type);
  if (found !== undefined) return found;
  const fields = new Map<string, Shape>();
  const shape: Shape = (value) => {
    const given = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${given.map(([name, part]) => `${name}:${fieldShape(name)(part)}`).join()}}`;
  };
  const fieldShape = (name: string): Shape => {
    const made = fields.get(name) ?? shaped(type.getFields()[name]?.type);
    fields.set(name, made);
    return made;
  };
  knownTypes.set(type, shape);
  return shape;
}
