/** One of the expressions by which a list is ordered, the last of which is unique. What is null stands last. */
export type OrderKey = {
  expression: string;
  type: 'TEXT' | 'DATE' | 'INT' | 'BOOLEAN';
  isDescending: boolean;
  isNullable: boolean;
};

/** A text that is always there, from its beginning. */
export function textKey(expression: string): OrderKey {
  return { expression, type: 'TEXT', isDescending: false, isNullable: false };
}

/** The key of a row, as a list that JSON can hold. */
export function keyColumn(keys: readonly OrderKey[]): string {
  return `[${keys.map(({ expression, type }) => (type === 'DATE' ? `toString(${expression})` : expression)).join(', ')}]`;
}

/** What stands behind ORDER BY. */
export function orderClause(keys: readonly OrderKey[], isBackward: boolean): string {
  return keys
    .flatMap(({ expression, isDescending, isNullable }) => {
      const turned = isDescending !== isBackward ? `${expression} DESC` : expression;
      // Cypher puts null last where the order ascends; where it descends, it has to be told.
      const nulls = isNullable && isDescending ? [`${expression} IS NULL${isBackward ? ' DESC' : ''}`] : [];
      return [...nulls, turned];
    })
    .join(', ');
}

/**
 * The condition that a row stands behind, or before, a given key.
 * @param given Cypher for the key's values, one for each of `keys`
 */
export function besideCondition(keys: readonly OrderKey[], given: readonly string[], side: 'after' | 'before'): string {
  const [key, ...others] = keys;
  const [value, ...values] = given;
  if (key === undefined || value === undefined) return 'false';
  const beyond = beyondCondition(key, value, side);
  if (others.length === 0) return beyond;
  return `(${beyond} OR (${equalCondition(key, value)} AND ${besideCondition(others, values, side)}))`;
}

function beyondCondition({ expression, isDescending, isNullable }: OrderKey, value: string, side: string): string {
  const compared = `${expression} ${(side === 'after') === isDescending ? '<' : '>'} ${value}`;
  if (!isNullable) return compared;
  const [inner, outer] = side === 'after' ? [value, expression] : [expression, value];
  return `coalesce(${compared}, ${outer} IS NULL AND ${inner} IS NOT NULL)`;
}

function equalCondition({ expression, isNullable }: OrderKey, value: string): string {
  return isNullable
    ? `coalesce(${expression} = ${value}, ${expression} IS NULL AND ${value} IS NULL)`
    : `${expression} = ${value}`;
}
