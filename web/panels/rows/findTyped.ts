const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });

/** The next row, from one on and round to it again, whose text begins with what was typed; -1 for none. */
export function findTyped(typed: string, from: number, count: number, textOf: (row: number) => string): number {
  for (let step = 0; step < count; step += 1) {
    const row = (from + step) % count;
    if (collator.compare(textOf(row).slice(0, typed.length), typed) === 0) return row;
  }
  return -1;
}
