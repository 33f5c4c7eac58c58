import type { Literal, MapEntry } from './Literal.ts';
import type { Token } from './Token.ts';

/** What was read, and the index of the token after it. */
export type ReadLiteral = { literal: Literal; next: number };

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads plain data from the token at `index` on: strings, numbers, booleans, null, lists and maps.
 * @returns undefined where anything else stands there (a call, a variable, a sum)
 */
export function readLiteral(tokens: readonly Token[], index: number): ReadLiteral | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const { start, end } = token;
  if (token.type === 'STRING') {
    return { literal: { type: 'SCALAR', value: token.value, start, end }, next: index + 1 };
  }
  if (token.type === 'NUMBER') {
    return { literal: { type: 'SCALAR', value: Number(token.text), start, end }, next: index + 1 };
  }
  if (token.type === 'WORD') {
    const word = token.text.toLowerCase();
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    return value === undefined ? undefined : { literal: { type: 'SCALAR', value, start, end }, next: index + 1 };
  }
  if (is(token, '-')) return readNegative(tokens, index);
  if (is(token, '[')) return readList(tokens, index);
  if (is(token, '{')) return readMap(tokens, index);
  return undefined;
}

function readNegative(tokens: readonly Token[], index: number): ReadLiteral | undefined {
  const sign = tokens[index];
  const digits = tokens[index + 1];
  if (sign === undefined || digits?.type !== 'NUMBER') return undefined;
  const literal: Literal = { type: 'SCALAR', value: -Number(digits.text), start: sign.start, end: digits.end };
  return { literal, next: index + 2 };
}

function readList(tokens: readonly Token[], index: number): ReadLiteral | undefined {
  const items: Literal[] = [];
  const start = tokens[index]?.start ?? 0;
  let at = index + 1;
  for (;;) {
    const close = tokens[at];
    if (is(close, ']') && items.length === 0)
      return { literal: { type: 'LIST', items, start, end: close.end }, next: at + 1 };
    const item = readLiteral(tokens, at);
    if (item === undefined) return undefined;
    items.push(item.literal);
    const after = tokens[item.next];
    if (is(after, ']')) return { literal: { type: 'LIST', items, start, end: after.end }, next: item.next + 1 };
    if (!is(after, ',')) return undefined;
    at = item.next + 1;
  }
}

function readMap(tokens: readonly Token[], index: number): ReadLiteral | undefined {
  const entries: MapEntry[] = [];
  const start = tokens[index]?.start ?? 0;
  let at = index + 1;
  for (;;) {
    const key = tokens[at];
    if (is(key, '}') && entries.length === 0)
      return { literal: { type: 'MAP', entries, start, end: key.end }, next: at + 1 };
    if ((key?.type !== 'WORD' && key?.type !== 'NAME') || !is(tokens[at + 1], ':')) return undefined;
    const value = readLiteral(tokens, at + 2);
    if (value === undefined) return undefined;
    entries.push({ key: key.value, keyStart: key.start, keyEnd: key.end, value: value.literal });
    const after = tokens[value.next];
    if (is(after, '}')) return { literal: { type: 'MAP', entries, start, end: after.end }, next: value.next + 1 };
    if (!is(after, ',')) return undefined;
    at = value.next + 1;
  }
}

function is(token: Token | undefined, text: string): token is Token {
  return token?.type === 'SYMBOL' && token.text === text;
}
