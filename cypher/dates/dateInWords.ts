import { parseDate } from './parseDate.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An EDTF date as a person writes it, as precise as it is known: "11 October 2018", "2018", "about 2018", "the 2010s". */
export function dateInWords(text: string): string {
  const date = parseDate(text);
  if (date === undefined) return text;
  const [year = '', month = '', day = ''] = text.replace(/[?~%]/g, '').split('-');
  const plain = {
    DAY: `${Number(day)} ${months[Number(month) - 1]} ${year}`,
    MONTH: `${months[Number(month) - 1]} ${year}`,
    SEASON: `${seasons[month] ?? 'part'} of ${year}`,
    YEAR: year,
    DECADE: `the ${year.slice(0, 3)}0s`,
    CENTURY: `the ${year.slice(0, 2)}00s`,
  }[date.precision];
  const about = date.approximate ? `about ${plain}` : plain;
  return date.uncertain ? `${about} (uncertain)` : about;
}
