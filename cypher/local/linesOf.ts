import { existsSync, readFileSync } from 'node:fs';

/** The lines of a log; none where it was not written. */
export function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Lines that say something: neither empty ones nor the stacks of Java. */
export function withoutStack(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more|Suppressed: )/.test(line));
}
