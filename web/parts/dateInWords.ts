/** A plain EDTF date as a person writes it, as precise as it is known: "29 July 2025", "July 2025", "2025". Any other text stays as it is. */
export function dateInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', day === undefined ? parts : { ...parts, day: 'numeric' }).format(date);
}
