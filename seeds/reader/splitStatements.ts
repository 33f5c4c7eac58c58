import type { Place } from './Place.ts';
import { placeAt } from './placeAt.ts';
import type { SeedFile } from './SeedFile.ts';
import type { Token } from './Token.ts';

/** One statement: its tokens without the closing semicolon. Never empty. */
export type SeedStatement = { file: SeedFile; tokens: readonly Token[] };

export type SplitFile = {
  statements: SeedStatement[] /** Where the last statement lacks its semicolon. */;
  open?: Place;
};

/** Splits a file's tokens at the semicolons. */
export function splitStatements(file: SeedFile, tokens: readonly Token[]): SplitFile {
  const statements: SeedStatement[] = [];
  let begin = 0;
  tokens.forEach((token, index) => {
    if (token.type !== 'SYMBOL' || token.text !== ';') return;
    if (index > begin) statements.push({ file, tokens: tokens.slice(begin, index) });
    begin = index + 1;
  });
  const last = tokens.at(-1);
  if (begin >= tokens.length || last === undefined) return { statements };
  statements.push({ file, tokens: tokens.slice(begin) });
  return { statements, open: placeAt(file, last.start, last.end) };
}

/** The statement as it stands in the file. */
export function textOf(statement: SeedStatement): string {
  const first = statement.tokens[0];
  const last = statement.tokens.at(-1);
  return statement.file.text.slice(first?.start ?? 0, last?.end ?? 0);
}
