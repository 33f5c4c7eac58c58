import type { Fault } from './Fault.ts';
import { readQuoted } from './readQuoted.ts';
import type { Token } from './Token.ts';

const blank = /\s+/uy;
const lineComment = /\/\/[^\n\r]*/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const number = /(?:0x[0-9a-f_]+|0o[0-7_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)/iy;
const parameter = /\$(?:[\p{ID_Continue}]+|`[^`]*`)/uy;
const symbol = /\+=|\.\.|<=|>=|<>|=~|\|\||[-+*/%^=<>()[\]{},;:.|&!?@#]/y;

const quotes: Readonly<Record<string, Token['type']>> = { "'": 'STRING', '"': 'STRING', '`': 'BACKTICKED' };

/** Cuts Cypher into tokens; blanks and comments are left out. What is no token becomes a fault, and reading goes on after it. */
export function tokenize(text: string): { tokens: Token[]; faults: Fault[] } {
  const tokens: Token[] = [];
  const faults: Fault[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (type: Token['type'], end: number, value = text.slice(at, end)) => {
    tokens.push({ type, text: text.slice(at, end), value, start: at, end });
    at = end;
  };

  while (at < text.length) {
    const skipped = take(blank) ?? take(lineComment);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (close === -1) faults.push(unended(text, at, 'comment', '*/'));
      at = close === -1 ? text.length : close + 2;
      continue;
    }
    const quote = text[at] ?? '';
    const quoted = quotes[quote];
    if (quoted !== undefined) {
      const read = readQuoted(text, at);
      faults.push(...read.faults);
      if (read.end === undefined) {
        faults.push(unended(text, at, quoted === 'STRING' ? 'string' : 'name', quote));
        return { tokens, faults };
      }
      push(quoted, read.end, read.value);
      continue;
    }
    const [type, found] = firstOf([
      ['PARAMETER', take(parameter)],
      ['WORD', take(word)],
      ['NUMBER', take(number)],
      ['SYMBOL', take(symbol)],
    ]);
    if (found !== undefined) {
      push(type, at + found.length);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    faults.push({
      start: at,
      end: at + character.length,
      expected: 'Cypher',
      found: `the character ${character}`,
      next: 'Take it out, or put it into a string.',
    });
    at += character.length;
  }
  return { tokens, faults };
}

type Found = [Token['type'], string | undefined];

function firstOf(candidates: readonly Found[]): Found {
  return candidates.find(([, found]) => found !== undefined) ?? ['SYMBOL', undefined];
}

function unended(text: string, start: number, what: string, close: string): Fault {
  return {
    start,
    end: Math.min(start + 1, text.length),
    expected: `a ${what} that ends with ${close}`,
    found: 'the end of the file',
    next: `Close the ${what} that begins here.`,
  };
}
