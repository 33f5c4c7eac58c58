import {
  type ArgumentNode,
  type GraphQLArgument,
  getArgumentValues,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import type { Arguments } from './Arguments.ts';
import type { ArgumentSite } from './Compilation.ts';

type Variables = Readonly<Record<string, unknown>>;
type Reader = (variables: Variables) => Arguments;

/** How the arguments of each site are read: worked out once, for it is done for every request. */
const readers = new WeakMap<ArgumentSite, Reader>();

/** The argument values of a site for these variables, which are coerced: as `getArgumentValues` of graphql-js. */
export function siteArguments(site: ArgumentSite, variables: Variables): Arguments {
  const reader = readers.get(site) ?? readerOf(site);
  readers.set(site, reader);
  return reader(variables);
}

function readerOf({ field, node }: ArgumentSite): Reader {
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument]));
  // Where no variable stands, the values are the same for every request.
  if (![...given.values()].some(namesVariable)) {
    const values = Object.freeze(getArgumentValues(field, node));
    return () => values;
  }
  const open = field.args.filter(({ name }) => given.has(name) && namesVariable(given.get(name) as ArgumentNode));
  const openNames = new Set(open.map(({ name }) => name));
  const fixed = getArgumentValues(
    { ...field, args: field.args.filter(({ name }) => !openNames.has(name)) },
    { ...node, arguments: [...given.values()].filter(({ name }) => !openNames.has(name.value)) },
  );
  const parts = open.map((definition) => ({
    name: definition.name,
    read: valueReader(definition, (given.get(definition.name) as ArgumentNode).value),
  }));
  return (variables) => {
    const values: Record<string, unknown> = { ...fixed };
    for (const { name, read } of parts) {
      const value = read(variables);
      if (value === undefined) return getArgumentValues(field, node, variables); // absent, or refused in its words
      values[name] = value;
    }
    return values;
  };
}

/** @returns reads the value; undefined where it is not there, or not as its type says */
function valueReader({ type }: GraphQLArgument, value: ValueNode): (variables: Variables) => unknown {
  if (value.kind !== Kind.VARIABLE) return (variables) => valueFromAST(value, type, variables);
  const name = value.name.value;
  const isRequired = isNonNullType(type);
  return (variables) => {
    const found = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return found === null && isRequired ? undefined : found;
  };
}

function namesVariable({ value }: Pick<ArgumentNode, 'value'>): boolean {
  return holdsVariable(value);
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some(namesVariable);
  return value.kind === Kind.VARIABLE;
}
