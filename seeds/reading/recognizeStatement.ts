import { type LiteralFault, readLiteral } from './readLiteral.ts';
import { shapes } from './shapes.ts';
import type { Recognized } from './Statement.ts';
import type { Token } from './Token.ts';
import { tokenize } from './tokenize.ts';

const keywords = new Set(['UNWIND', 'AS', 'MERGE', 'SET', 'WITH', 'MATCH', 'CREATE']);
const patterns = shapes.map(({ shape, text }) => ({ shape, tokens: tokenize(text).tokens.slice(2) }));

/** Whether a statement has one of the shapes that the loader reads itself; judged on tokens, so layout and comments are free. */
export function recognizeStatement(tokens: readonly Token[]): { recognized?: Recognized; listFault?: LiteralFault } {
  const [first, bracket] = tokens;
  if (first?.text.toUpperCase() !== 'UNWIND' || bracket?.text !== '[') return {};
  const read = readLiteral(tokens, 1);
  if ('fault' in read) return { listFault: read.fault };
  if (read.literal.type !== 'LIST') return {};
  const rest = tokens.slice(read.next);
  for (const pattern of patterns) {
    const names = matchTokens(pattern.tokens, rest);
    if (names === undefined) continue;
    const kind = names.get('$kind');
    return { recognized: { shape: pattern.shape, list: read.literal, ...(kind === undefined ? {} : { kind }) } };
  }
  return {};
}

/** @returns what each `$name` of the pattern stands for; undefined where the tokens do not fit it */
function matchTokens(pattern: readonly Token[], tokens: readonly Token[]): Map<string, Token> | undefined {
  if (pattern.length !== tokens.length) return undefined;
  const names = new Map<string, Token>();
  for (const [index, wanted] of pattern.entries()) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (wanted.type !== 'PARAMETER') {
      if (!isSame(wanted, token)) return undefined;
      continue;
    }
    if (token.type !== 'WORD' && token.type !== 'BACKTICKED') return undefined;
    const known = names.get(wanted.text);
    if (known !== undefined && known.value !== token.value) return undefined;
    names.set(wanted.text, token);
  }
  return areDistinct(names) ? names : undefined;
}

function isSame(wanted: Token, token: Token): boolean {
  if (wanted.type === 'SYMBOL') return token.type === 'SYMBOL' && token.text === wanted.text;
  if (keywords.has(wanted.text)) return token.type === 'WORD' && token.text.toUpperCase() === wanted.text;
  return (token.type === 'WORD' || token.type === 'BACKTICKED') && token.value === wanted.value;
}

function areDistinct(names: ReadonlyMap<string, Token>): boolean {
  const variables = [...names].filter(([name]) => name !== '$kind').map(([, { value }]) => value);
  return new Set(variables).size === variables.length;
}
