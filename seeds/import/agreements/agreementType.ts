import type { Party } from './readParties.ts';

const byWords: readonly { words: RegExp; type: string }[] = [
  { words: /\b(accords|joint statement|statement)\b/i, type: 'ACCORD' },
  { words: /\b(memorandum|arrangement|contract)\b/i, type: 'MEMORANDUM' },
];

/**
 * The type of an agreement: what its name calls it goes first; then one between agencies alone is an arrangement of
 * theirs, a charter of states is a political accord, and all else is a treaty.
 */
export function agreementType(name: string, parties: readonly Party[]): string {
  const named = byWords.find(({ words }) => words.test(name));
  if (named !== undefined) return named.type;
  if (parties.length > 0 && parties.every(({ id }) => id.startsWith('agency:'))) return 'MEMORANDUM';
  return /\bcharter\b/i.test(name) ? 'ACCORD' : 'TREATY';
}
