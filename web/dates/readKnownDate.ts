import { daysInMonth, twoDigits } from './daysOf.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day, month or year that a person typed, in EDTF: `2025-07-29`, `2025-07`, `2025`, or in words as they are shown,
 * "29 July 2025", "July 2025".
 * @returns null where the text is no date, or a day that no calendar has
 */
export function readKnownDate(text: string): string | null {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(said) ?? fromWords(said) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > daysInMonth(`${year}-${month}`)) return null;
  return `${year}-${month}-${day}`;
}

function fromWords(said: string): readonly (string | undefined)[] | null {
  const [, day, name = '', year] = /^(?:(\d{1,2}) )?([a-z]{3,9}) (\d{4})$/.exec(said) ?? [];
  const month = name === '' ? 0 : months.findIndex((full) => full.startsWith(name)) + 1;
  if (month === 0) return null;
  return [said, year, twoDigits(month), day === undefined ? undefined : twoDigits(Number(day))];
}
