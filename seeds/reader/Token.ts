/**
 * One piece of Cypher. `start` and `end` are offsets into the text.
 * WORD: keyword, name or variable · NAME: in backticks · STRING: `value` without quotes and escapes · NUMBER ·
 * PARAMETER: `$name` · SYMBOL: one sign, or one of the signs that belong together (`+=`, `->`, `..`).
 */
export type Token = {
  type: 'WORD' | 'NAME' | 'STRING' | 'NUMBER' | 'PARAMETER' | 'SYMBOL';
  /** As written. */
  text: string;
  /** What it stands for: of a string or a name, its content; else the text. */
  value: string;
  start: number;
  end: number;
};

/** Something in the text that no Cypher has. */
export type LexicalFault = { expected: string; found: string; nextStep: string; start: number; end: number };
