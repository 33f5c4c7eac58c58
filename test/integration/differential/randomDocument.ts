import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

import { type InputPool, inputLiteral, randomInput } from './randomInput.ts';

/** What a random document may name: real ids, and some that nobody has. */
export type Pool = InputPool & {
  entityIds: string[];
  otherIds: string[];
  sourceIds: string[];
  /** Who does most, first: they are likely to have to do with each other. */
  actorIds: string[];
  cursors: string[];
  /** Of lists that are ordered by time. */
  timeCursors: string[];
};

export type RandomOperation = { document: string; variables: Record<string, unknown> };

/**
 * Left out: the full-text index ranks by a formula that a list of names cannot repeat, and a cost is no data. Both have
 * tests of their own.
 */
const leftOut = new Set(['search', 'queryCost']);

/**
 * A random operation that is valid for the schema, with aliases, fragments (named, inline, on interfaces), merged
 * fields, `@skip`, `@include`, `__typename`, literals and variables.
 * @param roots asks for these fields of Query alone
 */
export function randomOperation(
  schema: GraphQLSchema,
  seed: number,
  pool: Pool,
  roots?: readonly string[],
): RandomOperation {
  const random = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const fragments: string[] = [];
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  let budget = 26;
  let aliases = 0;
  const oneOf = <T>(items: readonly T[]): T => items[upTo(items.length - 1)] as T;
  const someOf = <T>(items: readonly T[], most: number): T[] =>
    Array.from({ length: Math.min(items.length, upTo(most)) }, () => oneOf(items));
  const chance = (percent: number) => random() * 100 < percent;

  const variable = (type: string, value: unknown): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  };

  const written = (argument: GraphQLArgument, value: unknown, isName: boolean): string => {
    if (chance(40)) return variable(String(argument.type), value);
    const text = JSON.stringify(value);
    return isName ? text.replaceAll('"', '') : text;
  };

  const argument = (definition: GraphQLArgument, cursors: string[]): string | undefined => {
    const { name, type } = definition;
    const isRequired = String(type).endsWith('!');
    if (!isRequired && chance(55)) return undefined;
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      const asVariable = (part: GraphQLInputType, value: unknown) =>
        chance(8) ? variable(String(part), value) : undefined;
      return `${name}: ${inputLiteral(type, randomInput(type, { upTo, chance, oneOf }, pool), asVariable)}`;
    }
    const isList = isListType(getNullableType(type));
    if (isEnumType(named)) {
      const names = named.getValues().map((value) => value.name);
      const value = isList ? [...new Set(someOf(names, 4))] : oneOf(names);
      return `${name}: ${written(definition, value, true)}`;
    }
    const spans = { since: (date: string) => date < '2005', until: (date: string) => date >= '2005' };
    if (name === 'since' || name === 'until')
      return `${name}: ${written(definition, oneOf(pool.dates.filter(spans[name])), false)}`;
    if (named.name === 'Date') return `${name}: ${written(definition, chance(12) ? null : oneOf(pool.dates), false)}`;
    if (named.name === 'Boolean') return `${name}: ${written(definition, chance(50), false)}`;
    if (name === 'maxLength') return `${name}: ${written(definition, 1 + upTo(2), false)}`;
    if (name === 'from' || name === 'to') return `${name}: ${written(definition, oneOf(pool.actorIds), false)}`;
    if (name === 'first' || name === 'last') return `${name}: ${written(definition, 1 + upTo(3), false)}`;
    if (name === 'after' || name === 'before') return `${name}: ${written(definition, oneOf(cursors), false)}`;
    if (name === 'source') return `${name}: ${written(definition, oneOf(pool.sourceIds), false)}`;
    if (name === 'a' || name === 'b') {
      // Every other id is for `a`: the two have to be two.
      const all = chance(75) ? pool.actorIds.slice(0, chance(60) ? 12 : undefined) : pool.entityIds;
      return `${name}: ${written(definition, oneOf(all.filter((_, at) => at % 2 === (name === 'a' ? 0 : 1))), false)}`;
    }
    if (name === 'disagreement') {
      const all = pool.entityIds.filter((one) => one.startsWith('disagreement:') || one === 'nobody:at-all');
      return `${name}: ${written(definition, oneOf(all), false)}`;
    }
    const ids = name === 'id' ? [...pool.entityIds, ...pool.otherIds] : pool.entityIds;
    const value = isList ? someOf(ids, 5) : oneOf(ids);
    return `${name}: ${written(definition, value, false)}`;
  };

  const directive = (): string => {
    if (!chance(8)) return '';
    const condition = chance(50) ? String(chance(50)) : variable('Boolean!', chance(50));
    return ` @${oneOf(['skip', 'include'])}(if: ${condition})`;
  };

  const field = (definition: GraphQLField<unknown, unknown>, depth: number): string => {
    budget -= 1;
    const type = getNamedType(definition.type);
    // `first` and `last` together are refused; what is refused has tests of its own.
    const refused = definition.args.some(({ name }) => name === 'first') ? (chance(50) ? 'first' : 'last') : undefined;
    // A cursor of another order is refused too, and those of the pool are of the usual one.
    const besides = chance(50) ? ['after', 'before'] : ['orderBy'];
    const isPage = definition.args.some(({ name }) => name === 'orderBy');
    const texts = definition.args
      .filter(({ name }) => name !== refused && !(isPage && besides.includes(name)))
      .map((one) => argument(one, definition.name === 'timeline' ? pool.timeCursors : pool.cursors))
      .filter((text) => text !== undefined);
    const list = texts.length === 0 ? '' : `(${texts.join(', ')})`;
    // An alias for each use of a field with arguments, so that no two uses are in conflict.
    const alias = definition.args.length > 0 || chance(15) ? `a${aliases++}: ` : '';
    const head = `${alias}${definition.name}${list}${directive()}`;
    return isCompositeType(type) ? `${head} ${selection(type as GraphQLObjectType, depth + 1)}` : head;
  };

  const selection = (type: GraphQLObjectType, depth: number): string => {
    const all = Object.values(type.getFields()).filter(
      ({ name }) => !leftOut.has(name) && (depth > 0 || roots === undefined || roots.includes(name)),
    );
    const open = all.filter(({ type: of }) => depth < 7 && budget > 0 && isCompositeType(getNamedType(of)));
    const leaves = all.filter(({ type: of }) => !isCompositeType(getNamedType(of)));
    const parts: string[] = [];
    const isRoot = depth === 0;
    const wanted = isRoot ? 1 + upTo(2) : 1 + upTo(3);
    for (let count = 0; count < wanted; count += 1) {
      const aggregate = all.find(({ name }) => name === 'aggregate');
      if (aggregate !== undefined && chance(40)) {
        parts.push(field(aggregate, depth));
        continue;
      }
      const from = open.length > 0 && (leaves.length === 0 || chance(55)) ? open : leaves;
      if (from.length > 0) parts.push(field(oneOf(from), depth));
    }
    if (isAbstractType(type) && depth < 7 && budget > 0) {
      for (const possible of new Set(someOf(schema.getPossibleTypes(type), 2))) {
        parts.push(fragment(possible, depth));
      }
    } else if (isObjectType(type) && !isRoot && chance(12)) {
      parts.push(fragment(type, depth));
    }
    if (parts.length === 0 || chance(15)) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  };

  const fragment = (type: GraphQLObjectType, depth: number): string => {
    const inner = selection(type, depth + 1);
    if (chance(60)) return `... on ${type.name}${directive()} ${inner}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${inner}`);
    return `...${name}${directive()}`;
  };

  const body = selection(schema.getQueryType() as GraphQLObjectType, 0);
  const head = declared.length === 0 ? 'query' : `query(${declared.join(', ')})`;
  return { document: [`${head} ${body}`, ...fragments].join('\n'), variables };
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
