/** Country codes of the data set, mostly those of the Olympic Committee, that differ from ISO 3166-1. */
const others: Readonly<Record<string, string>> = { URS: 'SUN', SOV: 'SUN', GDR: 'DDR', TCH: 'CSK', POR: 'PRT' };

/** The nations of a `country` cell: codes with `|` between them. */
export function nationsOf(country: string): string[] {
  return country
    .split('|')
    .filter((code) => code !== '')
    .map((code) => `nation:${others[code] ?? code}`);
}
