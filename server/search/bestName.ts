import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Which of an entity's names comes nearest to what was typed.
 * @param names the common name first; nulls are passed over
 */
export function bestName(typed: string, names: readonly (string | null)[]): string {
  const present = names.filter((name) => name !== null);
  const scored = present.map((name) => ({ name, score: nearness(typed, name) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best), { name: present[0] ?? '', score: 0 })
    .name;
}

/** For each typed word the best of: the same word 3, the same when folded 2, the beginning of one 1. */
function nearness(typed: string, name: string): number {
  const have = wordsOf(name.toLowerCase());
  const haveFolded = have.map(foldName);
  return wordsOf(typed.toLowerCase()).reduce((sum, word) => {
    const folded = foldName(word);
    if (have.includes(word)) return sum + 3;
    if (haveFolded.includes(folded)) return sum + 2;
    return sum + (haveFolded.some((known) => known.startsWith(folded)) ? 1 : 0);
  }, 0);
}
