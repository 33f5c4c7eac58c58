import { type Literal, plainOf } from './Literal.ts';
import { readLiteral } from './readLiteral.ts';
import type { Row } from './readRows.ts';
import type { SeedStatement } from './splitStatements.ts';
import type { Token } from './Token.ts';
import { tokenize } from './tokenize.ts';

export type Shape = 'ENTITY' | 'SOURCE' | 'CLAIM' | 'CONTRADICTION';

/** A statement of one of the known shapes, with its rows as data. */
export type RowStatement = {
  statement: SeedStatement;
  shape: Shape;
  /** The label after `:Entity`, in the ENTITY shape. */
  kind?: Token;
  rows: readonly Row[];
  /** What follows the list: the statement with `UNWIND $rows` before it does the same. */
  ending: string;
};

/** `_x` stands for any variable, the same everywhere; `_Kind` for any label. */
const shapes: Readonly<Record<Shape, readonly Token[]>> = {
  ENTITY: tokenize('AS _row MERGE (_n:Entity:_Kind {id: _row.id}) SET _n += _row').tokens,
  SOURCE: tokenize('AS _row MERGE (_s:Source {id: _row.id}) SET _s += _row').tokens,
  CLAIM: tokenize(`AS _row MERGE (_c:Claim {id: _row.id}) SET _c += _row.claim
    WITH _c, _row UNWIND _row.evidence AS _e MATCH (_s:Source {id: _e.source})
    CREATE (_c)-[:EVIDENCED_BY {quote: _e.quote, locator: _e.locator, verified: _e.verified}]->(_s)`).tokens,
  CONTRADICTION: tokenize(`AS _row MATCH (_a:Claim {id: _row.claim}), (_b:Claim {id: _row.contradicts})
    CREATE (_a)-[:CONTRADICTS]->(_b)`).tokens,
};
const keywords = new Set(['AS', 'MERGE', 'SET', 'WITH', 'UNWIND', 'MATCH', 'CREATE']);

/** Reads a statement of a known shape; undefined where it has another, or rows that are not plain maps. */
export function recognizeStatement(statement: SeedStatement): RowStatement | undefined {
  const list = listOf(statement);
  const first = list?.rest[0];
  if (list === undefined || first === undefined) return undefined;
  const { rows, rest } = list;
  for (const shape of Object.keys(shapes) as Shape[]) {
    const bound = matchTokens(shapes[shape], rest);
    if (bound === undefined) continue;
    const kind = bound.get('_Kind');
    const ending = statement.file.text.slice(first.start, rest.at(-1)?.end);
    return { statement, shape, ...(kind === undefined ? {} : { kind }), rows, ending };
  }
  return undefined;
}

/** The rows after `UNWIND`, and the tokens after them. */
function listOf({ tokens, rows }: SeedStatement): { rows: readonly Row[]; rest: readonly Token[] } | undefined {
  if (rows !== undefined) return { rows, rest: tokens.slice(1) };
  if (tokens[0]?.type !== 'WORD' || tokens[0].text.toUpperCase() !== 'UNWIND') return undefined;
  const list = readLiteral(tokens, 1);
  if (list?.literal.type !== 'LIST') return undefined;
  const read = list.literal.items.map(rowOf).filter((row) => row !== undefined);
  return read.length < list.literal.items.length ? undefined : { rows: read, rest: tokens.slice(list.next) };
}

function rowOf(literal: Literal): Row | undefined {
  if (literal.type !== 'MAP') return undefined;
  const { start, end } = literal;
  return { start, end, values: plainOf(literal) as Row['values'], ...(hasRepeats(literal) ? { repeats: true } : {}) };
}

function hasRepeats(literal: Literal): boolean {
  if (literal.type === 'SCALAR') return false;
  if (literal.type === 'LIST') return literal.items.some(hasRepeats);
  const keys = new Set(literal.entries.map(({ key }) => key));
  return keys.size < literal.entries.length || literal.entries.some(({ value }) => hasRepeats(value));
}

function matchTokens(shape: readonly Token[], tokens: readonly Token[]): Map<string, Token> | undefined {
  if (shape.length !== tokens.length) return undefined;
  const bound = new Map<string, Token>();
  for (const [index, wanted] of shape.entries()) {
    const token = tokens[index];
    if (token === undefined || !matchToken(wanted, token, bound)) return undefined;
  }
  const variables = [...bound].filter(([name]) => name !== '_Kind').map(([, token]) => token.value);
  return new Set(variables).size === variables.length ? bound : undefined;
}

function matchToken(wanted: Token, token: Token, bound: Map<string, Token>): boolean {
  if (wanted.type === 'SYMBOL') return token.type === 'SYMBOL' && token.text === wanted.text;
  if (token.type !== 'WORD' && token.type !== 'NAME') return false;
  if (keywords.has(wanted.text)) return token.type === 'WORD' && token.text.toUpperCase() === wanted.text;
  if (!wanted.text.startsWith('_')) return token.value === wanted.text;
  const known = bound.get(wanted.text);
  if (known === undefined) bound.set(wanted.text, token);
  return known === undefined || known.value === token.value;
}
