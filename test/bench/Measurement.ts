/** A row of the table: a ratio of two things measured side by side, or a size. */
export type Measured = {
  name: string;
  what: string;
  value: number;
  unit: string;
  bar: string;
  holds: boolean;
  spread: string;
};

/** One bench: measures, side by side in one run, what a bar is set for. */
export type Bench = {
  name: string;
  what: string;
  /** @param sizes of these alone, where it measures several sizes */
  run(sizes?: readonly number[]): Promise<Measured>;
};

/** Median of some measurements, and their smallest and largest. */
export function medianOf(values: readonly number[]): { median: number; low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 };
}
