/** The words most like `word`, best first, at most three; none where nothing is like it. */
export function nearest(word: string, words: Iterable<string>): string[] {
  const lower = word.toLowerCase();
  const bound = Math.max(2, Math.floor(word.length / 3));
  const scored: { candidate: string; steps: number }[] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > bound) continue;
    const steps = editSteps(lower, candidate.toLowerCase(), bound);
    if (steps <= bound) scored.push({ candidate, steps });
  }
  scored.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, 3).map(({ candidate }) => candidate);
}

/** "Did you mean LEADS?", or what else to do. */
export function didYouMean(word: string, words: Iterable<string>, otherwise: string): string {
  const near = nearest(word, words);
  return near.length === 0 ? otherwise : `Did you mean ${near.join(' or ')}?`;
}

/**
 * Levenshtein distance, a swap of neighbours counting as one step; more than `bound` where it is more than that: only
 * what lies within `bound` of the diagonal is worked out.
 */
function editSteps(a: string, b: string, bound: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = new Array(b.length + 1).fill(bound + 1);
    const begin = Math.max(1, i - bound);
    row[begin - 1] = begin === 1 ? i : bound + 1;
    let best = row[begin - 1] ?? 0;
    for (let j = begin; j <= Math.min(b.length, i + bound); j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = steps;
      best = Math.min(best, steps);
    }
    if (best > bound) return bound + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
