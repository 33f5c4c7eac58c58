import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { UsageError } from '../errors/UsageError.ts';

/**
 * The settings of a `.env` file; none where it is not there.
 * @throws UsageError where it cannot be read, and where a quote is not closed on its line: what follows would be taken
 * for a part of the value
 */
export function readEnvFile(file: string): NodeJS.Dict<string> {
  const text = existsSync(file) ? readText(file) : '';
  const settings = parseEnv(text);
  const unclosed = text
    .split(/\r?\n/)
    .map((line) => /^\s*(?:export\s+)?(\w+)\s*=\s*(["'`])/.exec(line))
    .flatMap((match) => (match?.[1] !== undefined && isUnclosed(settings[match[1]], match[2]) ? [match[1]] : []));
  if (unclosed.length === 0) return settings;
  throw new UsageError(
    `Expected each quote in ${file} to be closed on its line, found one that is not at ${unclosed.join(', ')}.`,
    'Close it, or take it away.',
  );
}

/** A value that keeps the quote it began with, or that runs on over the end of its line. */
function isUnclosed(value: string | undefined, quote = ''): boolean {
  return value !== undefined && (value.startsWith(quote) || value.includes('\n'));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `Expected a file of settings at ${file}, found: ${(error as Error).message}`,
      'Mend it, or move it away; .env.example shows how one looks.',
      { cause: error },
    );
  }
}
