import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** What random values are made from. */
export type InputPool = { texts: readonly string[]; dates: readonly string[] };

export type Randomness = {
  upTo(most: number): number;
  chance(percent: number): boolean;
  oneOf<T>(items: readonly T[]): T;
};

/** How deep a random `where` goes. */
const deepest = 4;

/** A random value of an input type: of an input object some of its fields, now and then a null. */
export function randomInput(type: GraphQLInputType, random: Randomness, pool: InputPool, depth = 0): unknown {
  if (isNonNullType(type)) return randomInput(type.ofType, random, pool, depth);
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.from({ length: random.upTo(3) }, () => randomInput(item, random, pool, depth + 1));
  }
  if (isEnumType(type)) return random.oneOf(type.getValues()).name;
  if (isInputObjectType(type)) {
    // What leads further in is taken less often the deeper it stands.
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < deepest || !isInputObjectType(getNamedType(field.type)) || isLeaf(getNamedType(field.type)),
    );
    if (fields.length === 0) return {};
    const chosen = new Set(Array.from({ length: 1 + random.upTo(1) }, () => random.oneOf(fields)));
    return Object.fromEntries(
      [...chosen].map((field) => [
        field.name,
        random.chance(4) ? null : randomInput(field.type, random, pool, depth + 1),
      ]),
    );
  }
  if (type.name === 'Boolean') return random.chance(50);
  if (type.name === 'Int') return random.upTo(4);
  return type.name === 'Date' ? random.oneOf(pool.dates) : random.oneOf(pool.texts);
}

/** A filter of values: none of its fields leads further in. */
function isLeaf(type: GraphQLInputType): boolean {
  return (
    isInputObjectType(type) &&
    Object.values(type.getFields()).every((field) => !isInputObjectType(getNamedType(field.type)))
  );
}

/**
 * A value as it is written in a document.
 * @param asVariable declares a variable for a part of it, or gives undefined where the part is to be written out
 */
export function inputLiteral(
  type: GraphQLInputType,
  value: unknown,
  asVariable: (type: GraphQLInputType, value: unknown) => string | undefined,
): string {
  const variable = asVariable(type, value);
  if (variable !== undefined) return variable;
  if (value === null) return 'null';
  if (isNonNullType(type)) return inputLiteral(type.ofType, value, () => undefined);
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return `[${(value as unknown[]).map((one) => inputLiteral(item, one, asVariable)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(
      ([name, part]) => `${name}: ${inputLiteral(fields[name]?.type as GraphQLInputType, part, asVariable)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
