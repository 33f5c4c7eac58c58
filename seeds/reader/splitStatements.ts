import { type ReadRows, readRows } from './readRows.ts';
import type { SeedFile } from './SeedFile.ts';
import { skipBlank } from './skipBlank.ts';
import type { LexicalFault, Token } from './Token.ts';
import { beginOf, tokenizeStatement } from './tokenize.ts';

/**
 * One statement: its tokens without the closing semicolon, never none. Where its `rows` were read as data, the tokens
 * are those before the list and those after it.
 */
export type SeedStatement = { file: SeedFile; tokens: readonly Token[]; rows?: ReadRows['rows'] };

export type SplitFile = {
  statements: SeedStatement[];
  /** The last token of a last statement that lacks its semicolon. */
  open?: Token;
  faults: readonly LexicalFault[];
};

const unwind = /UNWIND(?=[\s[/])/iy;

/** Splits a file at its semicolons. */
export function splitStatements(file: SeedFile): SplitFile {
  const { text } = file;
  const statements: SeedStatement[] = [];
  const faults: LexicalFault[] = [];
  let at = skipBlank(text, beginOf(text), faults);
  while (at < text.length) {
    const { next, statement, faults: found } = statementAt(file, at);
    faults.push(...found);
    if (statement.tokens.length > 0) statements.push(statement);
    if (next >= text.length) {
      const open = statement.tokens.at(-1);
      return { statements, faults, ...(open === undefined ? {} : { open }) };
    }
    at = skipBlank(text, next + 1, faults);
  }
  return { statements, faults };
}

/** The statement as it stands in the file. */
export function textOf(statement: SeedStatement): string {
  const first = statement.tokens[0];
  const last = statement.tokens.at(-1);
  return statement.file.text.slice(first?.start ?? 0, last?.end ?? 0);
}

/** A statement with its rows as tokens, too. */
export function withAllTokens({ file, tokens }: SeedStatement): SeedStatement {
  return { file, tokens: tokenizeStatement(file.text, tokens[0]?.start ?? 0).tokens };
}

type Found = { statement: SeedStatement; faults: readonly LexicalFault[]; next: number };

function statementAt(file: SeedFile, start: number): Found {
  return statementOfRows(file, start) ?? statementOfTokens(file, start);
}

function statementOfTokens(file: SeedFile, start: number): Found {
  const { tokens, faults, next } = tokenizeStatement(file.text, start);
  return { statement: { file, tokens }, faults, next };
}

function statementOfRows(file: SeedFile, start: number): Found | undefined {
  const { text } = file;
  unwind.lastIndex = start;
  const word = unwind.exec(text)?.[0];
  const list = word === undefined ? undefined : readRows(text, start + word.length);
  if (word === undefined || list === undefined) return undefined;
  const first: Token = { type: 'WORD', text: word, value: word, start, end: start + word.length };
  const { tokens, faults, next } = tokenizeStatement(text, list.next);
  return { statement: { file, tokens: [first, ...tokens], rows: list.rows }, faults, next };
}
