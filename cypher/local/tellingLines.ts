import { linesOf, withoutStack } from './linesOf.ts';
import type { Store } from './Store.ts';

/** The lines of Neo4j's output and log that say why it ended: those of errors, else the last ones. Each is indented by two. */
export function tellingLines({ console, log }: Store): string {
  const written = withoutStack([...linesOf(console), ...sinceStart(linesOf(log))]);
  const errors = written.filter((line) => /ERROR|Error|Exception|Caused by|No space|OutOfMemory/.test(line));
  const shown = errors.length > 0 ? [...errors.slice(0, 2), ...errors.slice(2).slice(-3)] : written.slice(-5);
  return shown.length > 0 ? shown.map((line) => `  ${line.slice(0, 400)}`).join('\n') : '  (it wrote nothing)';
}

/** The log goes on from start to start. */
function sinceStart(lines: readonly string[]): readonly string[] {
  return lines.slice(
    Math.max(
      0,
      lines.findLastIndex((line) => line.endsWith(' Starting...')),
    ),
  );
}
