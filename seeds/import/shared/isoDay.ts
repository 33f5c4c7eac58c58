/** The day of a moment such as `2009-03-15T23:43Z`; undefined where the cell is empty. */
export function isoDay(moment: string | undefined): string | undefined {
  return moment === undefined || moment === '' ? undefined : moment.slice(0, 10);
}
