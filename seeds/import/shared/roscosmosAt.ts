/** The Russian agency by period, latest first; the years are those of GCAT. */
const periods = [
  { from: '2016', id: 'agency:roscosmos' },
  { from: '2004', id: 'agency:fka' },
  { from: '1999', id: 'agency:rosaviakosmos' },
  { from: '1992', id: 'agency:rka' },
] as const;

const names = ['roscosmos', 'russian space agency'];

/**
 * The id of the Russian agency that existed on a date, where a row names it by any of its common names.
 * @param date ISO date, a year or a month will do: of an interval its start
 * @returns undefined where the name is another one, or the date is before 1992
 */
export function roscosmosAt(name: string, date: string): string | undefined {
  if (!names.includes(name.toLowerCase())) return undefined;
  return periods.find(({ from }) => date >= from)?.id;
}
