const figures = new Intl.NumberFormat('en');

/** A number with its word: `1 link`, `1,204 links`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${figures.format(count)} ${count === 1 ? one : many}`;
}
