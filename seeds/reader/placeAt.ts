import type { Place } from './Place.ts';
import type { SeedFile } from './SeedFile.ts';

const lineStarts = new WeakMap<SeedFile, number[]>();

/** The place of the characters from `start` to `end` of a file. */
export function placeAt(file: SeedFile, start: number, end: number): Place {
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return { file: file.name, line: low + 1, column: start - (starts[low] ?? 0) + 1, length: Math.max(1, end - start) };
}

function startsOf(file: SeedFile): number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}
