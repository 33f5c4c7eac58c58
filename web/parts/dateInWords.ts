const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
// Made once: to make one takes a thousand times as long as to use it.
const months = new Intl.DateTimeFormat('en-GB', parts);
const days = new Intl.DateTimeFormat('en-GB', { ...parts, day: 'numeric' });

/** A plain EDTF date as a person writes it, as precise as it is known: "29 July 2025", "July 2025", "2025". Any other text stays as it is. */
export function dateInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return (day === undefined ? months : days).format(date);
}
