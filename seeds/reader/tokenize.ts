import { escapeFault, readName, readString } from './readQuoted.ts';
import { skipBlank } from './skipBlank.ts';
import type { LexicalFault, Token } from './Token.ts';

/** `next`: the offset at which the tokens end. */
export type Tokens = { tokens: Token[]; faults: LexicalFault[]; next: number };

const word = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const parameter = /\$[\p{L}\p{N}_]+/uy;
const number = /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const symbol = /\+=|\.\.|->|<-|<=|>=|<>|=~|\|\||[^\s]/uy;

/** What Neo4j takes for a space and a person does not see, or what no tool takes for anything. */
const control = /(?!\s)\p{Cc}/u;

/** Deeper brackets are no data, and planning them takes the database minutes. */
const deepest = 100;

const opening = '[{(';
const closing = ']})';

/** The text begins with the mark by which some editors say that it is UTF-8. */
const mark = '\uFEFF';

/** Cuts Cypher into tokens; comments and spaces are left out. Goes on after a fault, so that all are found in one run. */
export function tokenize(text: string): Tokens {
  return tokensFrom(text, beginOf(text), false);
}

/** As `tokenize`, from an offset to the next semicolon, which is left out, or to the end of the text. */
export function tokenizeStatement(text: string, start: number): Tokens {
  return tokensFrom(text, start, true);
}

/** The offset at which Cypher begins. */
export function beginOf(text: string): number {
  return text.startsWith(mark) ? 1 : 0;
}

function tokensFrom(text: string, start: number, untilSemicolon: boolean): Tokens {
  const tokens: Token[] = [];
  const faults: LexicalFault[] = [];
  const push = (type: Token['type'], end: number, value?: string) => {
    const written = text.slice(at, end);
    tokens.push({ type, text: written, value: value ?? written, start: at, end });
    at = end;
  };
  let depth = 0;
  let at = skipBlank(text, start, faults);
  for (; at < text.length; at = skipBlank(text, at, faults)) {
    const sign = text[at];
    if (untilSemicolon && sign === ';') break;
    if (sign === "'" || sign === '"' || sign === '`') {
      const quoted = sign === '`' ? readName(text, at) : readString(text, at, sign);
      faults.push(...quoted.faults);
      push(sign === '`' ? 'NAME' : 'STRING', quoted.end, quoted.value);
    } else if (sign === '\\') {
      faults.push(escapeFault(text, at, 'outside a string'));
      at += 1;
    } else if (sign !== undefined && control.test(sign)) {
      faults.push(controlFault(sign, at));
      at += 1;
    } else {
      if (sign !== undefined && opening.includes(sign)) depth += 1;
      if (sign !== undefined && closing.includes(sign)) depth -= 1;
      if (depth > deepest) return { tokens, faults: [...faults, depthFault(at)], next: text.length };
      const [type, length] = plainAt(text, at);
      push(type, at + length);
    }
  }
  return { tokens, faults, next: at };
}

function controlFault(sign: string, at: number): LexicalFault {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    expected: 'no control character outside a string',
    found: `U+${code}`,
    nextStep: 'Write a space, or nothing.',
    start: at,
    end: at + 1,
  };
}

function depthFault(at: number): LexicalFault {
  return {
    expected: `at most ${deepest} brackets within one another`,
    found: 'one more',
    nextStep: 'Write the data flat: lists of maps of plain values.',
    start: at,
    end: at + 1,
  };
}

const plain: readonly (readonly [Token['type'], RegExp])[] = [
  ['PARAMETER', parameter],
  ['WORD', word],
  ['NUMBER', number],
  ['SYMBOL', symbol],
];

function plainAt(text: string, at: number): [Token['type'], number] {
  for (const [type, pattern] of plain) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0].length;
    if (found !== undefined) return [type, found];
  }
  return ['SYMBOL', 1]; // half of a pair of signs
}
