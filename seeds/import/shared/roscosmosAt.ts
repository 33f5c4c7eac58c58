/** The space agency of Russia by the day from which each was it. */
export const russianAgencies: readonly { id: string; from: string }[] = [
  { id: 'agency:rka', from: '1992-02-25' },
  { id: 'agency:rosaviakosmos', from: '1999-05-25' },
  { id: 'agency:fka', from: '2004-03-09' },
  { id: 'agency:roscosmos', from: '2016-01-01' },
];

/** Which agency rows mean by "Roscosmos" at a date; of an interval give the start. Unknown: that of today. */
export function roscosmosAt(date: string): string {
  const last = russianAgencies.at(-1)?.id ?? '';
  if (date === '' || date === '..') return last;
  return russianAgencies.findLast(({ from }) => from.slice(0, date.length) <= date)?.id ?? 'agency:rka';
}
