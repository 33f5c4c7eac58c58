import type { Fault } from './Fault.ts';
import type { Entry, Literal } from './Literal.ts';
import type { Token } from './Token.ts';

/** `isBroken`: no Cypher reads on like this; otherwise it may be Cypher that is more than plain data. */
export type LiteralFault = Fault & { isBroken: boolean };

export type ReadLiteral = { literal: Literal; next: number } | { fault: LiteralFault };

const operators = new Set(['AND', 'OR', 'XOR', 'NOT', 'IN', 'STARTS', 'ENDS', 'CONTAINS', 'IS', 'AS']);
const constants: Readonly<Record<string, (span: { start: number; end: number }) => Literal>> = {
  TRUE: (span) => ({ type: 'BOOLEAN', value: true, ...span }),
  FALSE: (span) => ({ type: 'BOOLEAN', value: false, ...span }),
  NULL: (span) => ({ type: 'NULL', ...span }),
};

/** Reads the literal that begins at token `at`: maps, lists, strings, numbers, true, false, null and nothing else. */
export function readLiteral(tokens: readonly Token[], at: number): ReadLiteral {
  const token = tokens[at];
  if (token === undefined) return { fault: faultAt(tokens, at, 'a value') };
  const span = { start: token.start, end: token.end };
  if (token.type === 'STRING') return { literal: { type: 'TEXT', value: token.value, ...span }, next: at + 1 };
  if (token.type === 'NUMBER') return readNumber(tokens, at, at, 1);
  if (token.text === '-' && tokens[at + 1]?.type === 'NUMBER') return readNumber(tokens, at, at + 1, -1);
  if (token.text === '[') return readItems(tokens, at, ']', readItem, (items, end) => ({ type: 'LIST', items, start: token.start, end }));
  if (token.text === '{') return readItems(tokens, at, '}', readEntry, (entries, end) => ({ type: 'MAP', entries, start: token.start, end }));
  const constant = token.type === 'WORD' ? constants[token.text.toUpperCase()] : undefined;
  return constant === undefined ? { fault: faultAt(tokens, at, 'a value') } : { literal: constant(span), next: at + 1 };
}

function readNumber(tokens: readonly Token[], start: number, at: number, sign: 1 | -1): ReadLiteral {
  const [first, token] = [tokens[start], tokens[at]];
  const value = Number(token?.text.replaceAll('_', ''));
  if (first === undefined || token === undefined || !Number.isFinite(value)) return { fault: faultAt(tokens, at, 'a number') };
  return { literal: { type: 'NUMBER', value: sign * value, start: first.start, end: token.end }, next: at + 1 };
}

type Part<T> = { part: T; next: number } | { fault: LiteralFault };

function readItems<T>(
  tokens: readonly Token[],
  open: number,
  close: ']' | '}',
  read: (tokens: readonly Token[], at: number, before: readonly T[]) => Part<T>,
  build: (parts: T[], end: number) => Literal,
): ReadLiteral {
  const parts: T[] = [];
  let at = open + 1;
  while (true) {
    const token = tokens[at];
    if (token?.text === close && parts.length === 0) return { literal: build(parts, token.end), next: at + 1 };
    const item = read(tokens, at, parts);
    if ('fault' in item) return item;
    parts.push(item.part);
    const after = tokens[item.next];
    if (after?.type === 'SYMBOL' && after.text === close) return { literal: build(parts, after.end), next: item.next + 1 };
    if (after?.type !== 'SYMBOL' || after.text !== ',') return { fault: faultAt(tokens, item.next, `, or ${close}`) };
    at = item.next + 1;
  }
}

function readItem(tokens: readonly Token[], at: number): Part<Literal> {
  const read = readLiteral(tokens, at);
  return 'fault' in read ? read : { part: read.literal, next: read.next };
}

function readEntry(tokens: readonly Token[], at: number, before: readonly Entry[]): Part<Entry> {
  const [key, colon] = [tokens[at], tokens[at + 1]];
  if (key === undefined || (key.type !== 'WORD' && key.type !== 'BACKTICKED')) return { fault: faultAt(tokens, at, 'a key', true) };
  if (colon?.text !== ':') return { fault: faultAt(tokens, at + 1, ':', true) };
  if (before.some((entry) => entry.key === key.value)) {
    const fault = faultAt(tokens, at, 'each key once in a map', true);
    return { fault: { ...fault, found: `${key.value} again`, next: 'Keep one of the two.' } };
  }
  const read = readLiteral(tokens, at + 2);
  if ('fault' in read) return read;
  return { part: { key: key.value, keyAt: { start: key.start, end: key.end }, value: read.literal }, next: read.next };
}

function faultAt(tokens: readonly Token[], at: number, expected: string, isBroken?: boolean): LiteralFault {
  const token = tokens[at];
  const last = tokens.at(-1);
  const end = last?.end ?? 0;
  return {
    start: token?.start ?? Math.max(0, end - 1),
    end: token?.end ?? end,
    expected,
    found: token?.text ?? 'the end of the statement',
    next: 'Look at the comma, quote or bracket before it.',
    isBroken: isBroken ?? (token === undefined || (expected !== 'a value' ? beginsValue(token) : token.type === 'SYMBOL' && ',]}:;'.includes(token.text))),
  };
}

/** After a value only an operator, a comma or a bracket may follow. */
function beginsValue(token: Token): boolean {
  if (token.type === 'WORD') return !operators.has(token.text.toUpperCase());
  return token.type !== 'SYMBOL' || token.text === '{' || token.text === ':' || token.text === ';';
}
