/** The same function, which works out each text only once: seed files name few dates, each of them often. */
export function remember<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Result;
    const result = workOut(text);
    known.set(text, result);
    return result;
  };
}
