import type { LexicalFault, Token } from './Token.ts';

export type Tokens = { tokens: Token[]; faults: LexicalFault[] };

const space = /\s+/y;
const lineComment = /\/\/[^\n\r]*/y;
const word = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const parameter = /\$[\p{L}\p{N}_]+/uy;
const number = /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const symbol = /\+=|\.\.|->|<-|<=|>=|<>|=~|\|\||[^\s]/uy;
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

/** Cuts Cypher into tokens; comments and spaces are left out. Goes on after a fault, so that all are found in one run. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const faults: LexicalFault[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (type: Token['type'], written: string, value = written) => {
    tokens.push({ type, text: written, value, start: at, end: at + written.length });
    at += written.length;
  };

  while (at < text.length) {
    const blank = match(space);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const sign = text[at];
    const comment = sign === '/' ? commentAt(text, at, match(lineComment)) : undefined;
    if (comment !== undefined) {
      faults.push(...comment.faults);
      at = comment.end;
    } else if (sign === "'" || sign === '"' || sign === '`') {
      const quoted = sign === '`' ? readName(text, at) : readString(text, at, sign);
      faults.push(...quoted.faults);
      push(sign === '`' ? 'NAME' : 'STRING', text.slice(at, quoted.end), quoted.value);
    } else if (sign === '\\') {
      faults.push(escapeFault(text, at, 'outside a string'));
      at += 1;
    } else {
      const found = nextPlain(match);
      push(found[0], found[1]);
    }
  }
  return { tokens, faults };
}

function nextPlain(match: (pattern: RegExp) => string | undefined): [Token['type'], string] {
  const asParameter = match(parameter);
  if (asParameter !== undefined) return ['PARAMETER', asParameter];
  const asWord = match(word);
  if (asWord !== undefined) return ['WORD', asWord];
  const asNumber = match(number);
  if (asNumber !== undefined) return ['NUMBER', asNumber];
  return ['SYMBOL', match(symbol) ?? ''];
}

function commentAt(text: string, start: number, line: string | undefined) {
  if (line !== undefined) return commentEnding(text, start, start + line.length, []);
  if (text[start + 1] !== '*') return undefined;
  const close = text.indexOf('*/', start + 2);
  if (close >= 0) return commentEnding(text, start, close + 2, []);
  const fault = unclosed('a comment that ends with */', start, start + 2, 'Close the comment.');
  return commentEnding(text, start, text.length, [fault]);
}

/** Neo4j replaces \uXXXX before it parses, in comments too, where it could end the comment. */
function commentEnding(text: string, start: number, end: number, faults: LexicalFault[]) {
  const escaped = text.slice(start, end).search(/\\u/);
  return { end, faults: escaped < 0 ? faults : [...faults, escapeFault(text, start + escaped, 'in a comment')] };
}

type Quoted = { value: string; end: number; faults: LexicalFault[] };

function readString(text: string, start: number, quote: string): Quoted {
  const faults: LexicalFault[] = [];
  let value = '';
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    if (text[at] !== '\\') {
      value += text[at];
      at += 1;
      continue;
    }
    const escaped = readEscape(text, at);
    if (escaped.fault !== undefined) faults.push(escaped.fault);
    value += escaped.value;
    at = escaped.end;
  }
  if (at >= text.length) {
    faults.push(unclosed(`a string that ends with ${quote}`, start, start + 1, 'Close the string.'));
    return { value, end: text.length, faults };
  }
  return { value, end: at + 1, faults };
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

function readName(text: string, start: number): Quoted {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === '`' && text[at + 1] === '`') {
      value += '`';
      at += 2;
    } else if (text[at] === '`') {
      const escaped = text.slice(start, at).search(/\\u/);
      const faults = escaped < 0 ? [] : [escapeFault(text, start + escaped, 'in a name')];
      return { value, end: at + 1, faults };
    } else {
      value += text[at];
      at += 1;
    }
  }
  return {
    value,
    end: text.length,
    faults: [unclosed('a name that ends with a backtick', start, start + 1, 'Close the name.')],
  };
}

function unclosed(expected: string, start: number, end: number, nextStep: string): LexicalFault {
  return { expected, found: 'the end of the file', nextStep, start, end };
}

function escapeFault(text: string, start: number, where: string): LexicalFault {
  return {
    expected: `no backslash ${where}`,
    found: text.slice(start, start + 6),
    nextStep: 'Write the sign itself.',
    start,
    end: start + 1,
  };
}
