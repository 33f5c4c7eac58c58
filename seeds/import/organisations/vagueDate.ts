const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A "vague date" of GCAT as EDTF: `1958 Oct  1` is 1958-10-01, `1961?` is 1961?, `1990s` is 199X.
 * @returns undefined for `-` (not known) and for anything else that is no date; `..` for `*` (goes on)
 */
export function vagueDate(text: string | undefined): string | undefined {
  if (text === '*') return '..';
  const decade = /^(\d{3})\ds\??$/.exec(text ?? '');
  if (decade !== null) return `${decade[1]}X`;
  const parts = /^(\d{4})(?: ([A-Z][a-z]{2})(?: +(\d{1,2}))?)?(\?)?$/.exec(text ?? '');
  if (parts === null) return undefined;
  const [, year, month, day, doubt = ''] = parts;
  const number = month === undefined ? undefined : months.indexOf(month) + 1;
  if (number === 0) return undefined;
  const two = (value: number | string) => String(value).padStart(2, '0');
  return [year, number && two(number), day && two(day)].filter(Boolean).join('-') + doubt;
}
