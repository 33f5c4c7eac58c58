/** One text for equal data: keys in order, what is undefined or null left out. */
export function sameText(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
