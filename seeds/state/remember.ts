/** The same function, which works out each text only once: seed files name few dates and names, each of them often. */
export function remember<Rest extends readonly string[], Result>(
  workOut: (...texts: Rest) => Result,
): (...texts: Rest) => Result {
  const known = new Map<string, Result>();
  return (...texts) => {
    const key = texts.length === 1 ? (texts[0] ?? '') : texts.join('\u0000');
    if (known.has(key)) return known.get(key) as Result;
    const result = workOut(...texts);
    known.set(key, result);
    return result;
  };
}
