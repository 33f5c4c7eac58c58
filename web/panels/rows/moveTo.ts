/** Where a key of moving leads from one of several rows; null for any other key. */
export function moveTo(key: string, from: number, { count, page }: { count: number; page: number }): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(last, from + 1);
  if (key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'PageDown') return Math.min(last, from + page);
  if (key === 'PageUp') return Math.max(0, from - page);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}
