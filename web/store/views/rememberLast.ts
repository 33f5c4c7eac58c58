/** What is on the page may be read from the state and, a task later, from the one before it (`useLateView`). */
const remembered = 2;

/**
 * The same function, which answers again what it answered while its arguments are the last ones, or those before. An answer
 * that is made anew at each question would have React ask without end.
 */
export function rememberLast<Arguments extends unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: readonly { values: Arguments; result: Result }[] = [];
  return (...values) => {
    const known = last.find((one) => one.values.every((value, index) => value === values[index]));
    const found = known ?? { values, result: compute(...values) };
    if (found !== last[0]) last = [found, ...last.filter((one) => one !== found)].slice(0, remembered);
    return found.result;
  };
}
