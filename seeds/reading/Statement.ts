import type { LiteralFault } from './readLiteral.ts';
import type { Literal } from './Literal.ts';
import type { Token } from './Token.ts';

export type Shape = 'ENTITIES' | 'SOURCES' | 'CLAIMS' | 'CONTRADICTIONS';

/** A list of plain rows after UNWIND, and the shape of the statement round it. */
export type Recognized = { shape: Shape; kind?: Token; list: Literal & { type: 'LIST' } };

/** One statement of a seed file; offsets are into the file. */
export type Statement = {
  file: string;
  text: string;
  tokens: readonly Token[];
  start: number;
  end: number;
  /** Absent for a statement that is written freely. */
  recognized?: Recognized;
  /** Why the list after UNWIND is not plain data. */
  listFault?: LiteralFault;
};
