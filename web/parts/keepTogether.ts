const dates =
  /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b( \d{4})?/g;

/** The same words, in which dates and names with a dash do not break at the end of a line. */
export function keepTogether(text: string): string {
  return text
    .replace(dates, (date) => date.replaceAll(' ', '\u00a0'))
    .replace(/(\p{L})–(\p{L})/gu, '$1\u2060–\u2060$2');
}
