/** The words most like `word`, best first, at most three; none where nothing is like it. */
export function nearest(word: string, words: Iterable<string>): string[] {
  const lower = word.toLowerCase();
  const bound = Math.max(2, Math.floor(word.length / 3));
  const scored: { candidate: string; steps: number }[] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > bound) continue;
    const steps = editSteps(lower, candidate.toLowerCase());
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

/** Levenshtein distance, a swap of neighbours counting as one step. */
function editSteps(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(steps);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
