/** The years of two days as ISO 8601 has them: "1961–2026", "1961" where it is one, "unknown" where no day is known. */
export function yearsInWords(from: string | null, to: string | null): string {
  const years = [from, to].flatMap((day) => (day === null ? [] : [yearOf(day)]));
  return years.length === 0 ? 'unknown' : [...new Set(years)].join('–');
}

// A year before 1 has a sign, and one before 1000 noughts in front.
function yearOf(day: string): string {
  return /^-?\d+/.exec(day)?.[0] ?? day;
}
