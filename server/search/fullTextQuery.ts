import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import { wordsOf } from './wordsOf.ts';

/** More words than this say no more of what is meant. */
const mostWords = 12;

/** No name has a longer word. One sign can fold to two dozen letters, and Lucene refuses a beginning of over a thousand. */
const mostLetters = 64;

/** Finds nothing: the index has no such field. */
const nothing = 'nowhere:nothing';

/**
 * The query for the full-text index `entityText` (Lucene's syntax) to a text that a person typed. Every word must be
 * found: as a whole word, as the beginning of one, under its folded spelling, or with a letter or two wrong.
 * Only letters and digits of the text reach the query, so that no operator can be typed into it.
 */
export function fullTextQuery(text: string): string {
  const words = wordsOf(text).slice(0, mostWords);
  return words.length === 0 ? nothing : words.map((word) => `+(${spellings(word).join(' ')})`).join(' ');
}

function spellings(typed: string): string[] {
  const lower = typed.toLowerCase();
  const word = firstLetters(lower);
  const folded = firstLetters(foldName(lower).replaceAll(' ', ''));
  return [
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
