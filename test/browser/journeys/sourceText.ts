import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a source, as the seeds keep it, on one line: a quote may run over the end of one. */
export function sourceText(name: string): string {
  const path = fileURLToPath(new URL(`../../../seeds/texts/${name}.txt`, import.meta.url));
  return plain(readFileSync(path, 'utf8'));
}

/** A text without what keeps words of it on one line, and without the quotation marks around it. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^“(.*)”$/, '$1');
}
