/** The same function, which answers again what it answered last while its arguments stay the same. */
export function rememberLast<Arguments extends unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { values: Arguments; result: Result } | undefined;
  return (...values) => {
    const isSame = last?.values.every((value, index) => value === values[index]);
    if (!last || !isSame) last = { values, result: compute(...values) };
    return last.result;
  };
}
