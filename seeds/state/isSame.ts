/** True for equal data: the order of keys does not count, what is undefined or null counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return isNothing(one) && isNothing(other);
  if (Array.isArray(one) && one.length !== (other as unknown as unknown[]).length) return false;
  for (const key in one) if (!isSame(one[key], other[key])) return false;
  for (const key in other) if (!(key in one) && !isNothing(other[key])) return false;
  return true;
}

/** True where two lists hold equal data, in whatever order. */
export function isSameInAnyOrder(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  if (isSame(one, other)) return true;
  const left = [...other];
  return one.every((item) => {
    const at = left.findIndex((candidate) => isSame(item, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
