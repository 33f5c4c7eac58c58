import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import { wordsOf } from './wordsOf.ts';

/** More words than this say no more of what is meant. */
const mostWords = 12;

/** No name has a longer word. One sign can fold to two dozen letters, and Lucene refuses a beginning of over a thousand. */
const mostLetters = 64;

/** Words that say little: a name may be asked for with or without them. */
const smallWords = new Set('a an and at by for from in is of on or the to with'.split(' '));

/** Finds nothing: the index has no such field. */
const nothing = 'nowhere:nothing';

/**
 * The query for the full-text index `entityNames` (Lucene's syntax) to a text that a person typed. Every word but the
 * small ones must be found: as a whole word, as the beginning of one, under its folded spelling, or with a letter or two wrong.
 * Only letters and digits of the text reach the query, so that no operator can be typed into it.
 */
export function fullTextQuery(text: string): string {
  const words = wordsOf(text).slice(0, mostWords);
  const areAllSmall = words.every(isSmall);
  return words.length === 0
    ? nothing
    : words.map((word) => `${isSmall(word) && !areAllSmall ? '' : '+'}(${spellings(word).join(' ')})`).join(' ');
}

function isSmall(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

function spellings(typed: string): string[] {
  const lower = typed.toLowerCase();
  const word = firstLetters(lower);
  const folded = firstLetters(foldName(lower).replaceAll(' ', ''));
  return [
    `shortName:${word}^9`,
    `iso3:${word}^9`,
    `iso2:${word}^9`,
    `name:${word}^8`,
    `aliases:${word}^6`,
    `nativeName:${word}^6`,
    `name:${word}*^4`,
    `aliases:${word}*^3`,
    `nativeName:${word}*^3`,
    ...(folded === '' ? [] : [`folded:${folded}^4`, `folded:${folded}*^2`]),
    `description:${word}`,
    ...(word.length < 4 ? [] : [`name:${word}~^1`, `aliases:${word}~^1`]),
    ...(folded.length < 4 ? [] : [`folded:${folded}~1^1`]),
  ];
}

/** Whole signs, so that none is cut in half. */
function firstLetters(word: string): string {
  return [...word].slice(0, mostLetters).join('');
}
