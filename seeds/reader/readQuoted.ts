import type { LexicalFault } from './Token.ts';

/** What stands between two quotes, without escapes, and the offset after it. */
export type Quoted = { value: string; end: number; faults: LexicalFault[] };

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** A surrogate without its other half. */
const half = /\p{Surrogate}/u;

/** Reads the string whose opening quote stands at `start`. */
export function readString(text: string, start: number, quote: string): Quoted {
  const faults: LexicalFault[] = [];
  let value = '';
  let at = start + 1;
  for (;;) {
    const stop = nextOf(text, at, quote);
    if (stop >= text.length) {
      faults.push(unclosed(`a string that ends with ${quote}`, start, start + 1, 'Close the string.'));
      return { value: value + text.slice(at), end: text.length, faults };
    }
    value += text.slice(at, stop);
    if (text[stop] === quote) {
      if (half.test(value)) faults.push(halfFault(start, stop + 1));
      return { value, end: stop + 1, faults };
    }
    const escaped = readEscape(text, stop);
    if (escaped.fault !== undefined) faults.push(escaped.fault);
    value += escaped.value;
    at = escaped.end;
  }
}

function halfFault(start: number, end: number): LexicalFault {
  return {
    expected: 'both halves of a sign that is written with two \\u, as in \\uD83D\\uDE80',
    found: 'one half',
    nextStep: 'Write the sign itself.',
    start,
    end,
  };
}

/** Reads the name whose opening backtick stands at `start`. */
export function readName(text: string, start: number): Quoted {
  let value = '';
  let at = start + 1;
  for (;;) {
    const stop = text.indexOf('`', at);
    if (stop < 0) {
      const fault = unclosed('a name that ends with a backtick', start, start + 1, 'Close the name.');
      return { value: value + text.slice(at), end: text.length, faults: [fault] };
    }
    value += text.slice(at, stop);
    if (text[stop + 1] !== '`') return { value, end: stop + 1, faults: escapesIn(text, start, stop, 'in a name') };
    value += '`';
    at = stop + 2;
  }
}

/** Neo4j replaces \uXXXX before it parses, in names and comments too, where it could end them. */
export function escapesIn(text: string, start: number, end: number, where: string): LexicalFault[] {
  const escaped = text.slice(start, end).indexOf('\\u');
  return escaped < 0 ? [] : [escapeFault(text, start + escaped, where)];
}

export function unclosed(expected: string, start: number, end: number, nextStep: string): LexicalFault {
  return { expected, found: 'the end of the file', nextStep, start, end };
}

export function escapeFault(text: string, start: number, where: string): LexicalFault {
  return {
    expected: `no backslash ${where}`,
    found: text.slice(start, start + 6),
    nextStep: 'Write the sign itself.',
    start,
    end: start + 1,
  };
}

/** Where the quote or a backslash stands next, or the end of the text. */
function nextOf(text: string, from: number, quote: string): number {
  let at = from;
  while (at < text.length && text[at] !== quote && text[at] !== '\\') at += 1;
  return at;
}

function readEscape(text: string, at: number): { value: string; end: number; fault?: LexicalFault } {
  const sign = text[at + 1] ?? '';
  const simple = simpleEscapes[sign];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  const hex = /^u+([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 12));
  const value = hex?.[1] === undefined ? undefined : String.fromCharCode(Number.parseInt(hex[1], 16));
  if (hex !== null && value !== undefined && !/['"`\\\n\r]/.test(value)) return { value, end: at + 1 + hex[0].length };
  const fault = {
    expected: 'one of the escapes \\\\ \\\' \\" \\n \\r \\t \\b \\f, or \\u and four hexadecimal digits',
    found: text.slice(at, at + (hex?.[0].length ?? 1) + 1),
    nextStep:
      value === undefined
        ? 'Write a backslash as \\\\.'
        : "Neo4j puts such a sign in before it parses, where it would end the string: write it plainly, as \\' or \\\\.",
    start: at,
    end: at + 2,
  };
  return { value: sign, end: at + 2, fault };
}
