import type { MapLiteral } from './Literal.ts';
import { readLiteral } from './readLiteral.ts';
import type { Row } from './readRows.ts';
import type { SeedFile } from './SeedFile.ts';
import { tokenize } from './tokenize.ts';

/** A row read once more, with the place of all that stands in it. Done only where a person is to be shown one. */
export function literalOf(file: SeedFile, { start, end }: Row): MapLiteral {
  const { tokens } = tokenize(file.text.slice(start, end));
  const moved = tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  const literal = readLiteral(moved, 0)?.literal;
  if (literal?.type !== 'MAP') throw new Error(`The row at ${start} of ${file.name} was a map when it was read.`);
  return literal;
}
