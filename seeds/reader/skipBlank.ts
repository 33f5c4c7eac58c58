import { escapesIn, unclosed } from './readQuoted.ts';
import type { LexicalFault } from './Token.ts';

const space = /\s+/y;

/** The offset of what comes after the spaces and comments that stand at `start`. Faults of comments go to `faults`. */
export function skipBlank(text: string, start: number, faults: LexicalFault[]): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) at += 1;
    else if (code === 47) {
      const end = commentEnd(text, at, faults);
      if (end === at) return at;
      faults.push(...escapesIn(text, at, end, 'in a comment'));
      at = end;
    } else if (code < 32 || code > 126) {
      space.lastIndex = at;
      const blank = space.exec(text)?.[0].length ?? 0;
      if (blank === 0) return at;
      at += blank;
    } else return at; // NaN, the end of the text, comes here
  }
}

/** `at` itself where no comment begins there. */
function commentEnd(text: string, at: number, faults: LexicalFault[]): number {
  if (text[at + 1] === '/') return lineEnd(text, at);
  if (text[at + 1] !== '*') return at;
  const close = text.indexOf('*/', at + 2);
  if (close >= 0) return close + 2;
  faults.push(unclosed('a comment that ends with */', at, at + 2, 'Close the comment.'));
  return text.length;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
