/** A day with its day and month changed over; undefined where that gives no other day. */
function changedOver(date: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined || Number(day) > 12 || day === month ? undefined : `${year}-${day}-${month}`;
}

/** The days that a date may mean whose day and month may have been mixed up, the earlier first. */
export function possibleDays(date: string): [string, string] {
  const other = changedOver(date) ?? date;
  return other < date ? [other, date] : [date, other];
}
