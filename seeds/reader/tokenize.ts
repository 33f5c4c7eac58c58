import { escapeFault, readName, readString } from './readQuoted.ts';
import { skipBlank } from './skipBlank.ts';
import type { LexicalFault, Token } from './Token.ts';

/** `next`: the offset at which the tokens end. */
export type Tokens = { tokens: Token[]; faults: LexicalFault[]; next: number };

const word = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const parameter = /\$[\p{L}\p{N}_]+/uy;
const number = /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const symbol = /\+=|\.\.|->|<-|<=|>=|<>|=~|\|\||[^\s]/uy;

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
    } else {
      const [type, length] = plainAt(text, at);
      push(type, at + length);
    }
  }
  return { tokens, faults, next: at };
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
