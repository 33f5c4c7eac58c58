import { dateInWords } from './dateInWords.ts';

const doubts: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** A known date in words, as precise as it is known: "29 July 2025", "about 2018", "goes on", "1998 to 2003". */
export function knownDateInWords(text: string): string {
  if (text === '..') return 'goes on';
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return text;
  if (to === undefined) return partInWords(from);
  if (from === '..' || from === '') return `until ${partInWords(to)}`;
  if (to === '..') return `from ${partInWords(from)} on`;
  return to === '' ? `from ${partInWords(from)}` : `${partInWords(from)} to ${partInWords(to)}`;
}

function partInWords(text: string): string {
  const [, date = text, doubt = ''] = /^([\d-]+)([~?%])$/.exec(text) ?? [];
  return (doubts[doubt] ?? '') + dateInWords(date);
}
