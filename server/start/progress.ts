/** Writes one line for each step, with the time it took. */
export async function timed<T>(task: () => Promise<T>, sentence: (result: T) => string): Promise<T> {
  const began = performance.now();
  const result = await task();
  say(`${sentence(result)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

/** Writes one line on the screen. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
