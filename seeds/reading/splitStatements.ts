import type { Token } from './Token.ts';

/** Cuts tokens at the semicolons; a statement without tokens is none. */
export function splitStatements(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'SYMBOL' && token.text === ';') {
      statements.push(current);
      current = [];
    } else {
      current.push(token);
    }
  }
  return [...statements, current].filter((statement) => statement.length > 0);
}
