import type { Place } from '../reader/Place.ts';
import type { SeedFile } from '../reader/SeedFile.ts';
import type { Problem } from './Problem.ts';

/** How much of a long line is shown. */
const width = 110;

/** A problem as a person reads it: place, what was expected and found, the lines around it, and the next step. */
export function problemText(problem: Problem, files: readonly SeedFile[]): string {
  const { place, severity, rule, expected, found, nextStep } = problem;
  const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `;
  const file = files.find(({ name }) => name === place?.file);
  return [
    `${where}${severity.toLowerCase()} ${rule}`,
    `  expected: ${expected}`,
    `  found: ${found}`,
    ...(place === undefined || file === undefined ? [] : excerpt(place, linesOf(file))),
    `  next: ${nextStep}`,
  ].join('\n');
}

const lines = new WeakMap<SeedFile, readonly string[]>();

function linesOf(file: SeedFile): readonly string[] {
  const known = lines.get(file) ?? file.text.split('\n');
  lines.set(file, known);
  return known;
}

/** The line before, the line itself with a caret under the place, and the line after. */
function excerpt({ line, column, length }: Place, all: readonly string[]): string[] {
  const digits = String(line + 1).length;
  const cut = column > width - 20 ? column - 40 : 0;
  const show = (at: number) => {
    const text = all[at - 1];
    if (text === undefined || at < 1) return [];
    const part = text.replace(/[\t\r]/g, ' ').slice(cut, cut + width);
    return [`  ${String(at).padStart(digits)} | ${cut > 0 ? '…' : ''}${part}${text.length > cut + width ? '…' : ''}`];
  };
  const before = ' '.repeat(column - 1 - cut + (cut > 0 ? 1 : 0));
  const carets = '^'.repeat(Math.max(1, Math.min(length, cut + width - column + 1)));
  return [...show(line - 1), ...show(line), `  ${' '.repeat(digits)} | ${before}${carets}`, ...show(line + 1)];
}
