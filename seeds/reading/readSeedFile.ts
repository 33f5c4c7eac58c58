import { createHash } from 'node:crypto';
import { recognizeStatement } from './recognizeStatement.ts';
import type { SeedFile } from './SeedFile.ts';
import { splitStatements } from './splitStatements.ts';
import type { Statement } from './Statement.ts';
import type { Token } from './Token.ts';
import { tokenize } from './tokenize.ts';

/** Reads the text of one seed file into statements. Never throws: what cannot be read is among the faults. */
export function readSeedFile(name: string, text: string): SeedFile {
  const { tokens, faults } = tokenize(text);
  const statements = splitStatements(tokens).map((own) => toStatement(name, text, own));
  return {
    name,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    statements,
    faults: [...faults, ...statements.flatMap(({ listFault }) => (listFault?.isBroken ? [listFault] : []))],
  };
}

function toStatement(file: string, text: string, tokens: readonly Token[]): Statement {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { file, text: text.slice(start, end), tokens, start, end, ...recognizeStatement(tokens) };
}
