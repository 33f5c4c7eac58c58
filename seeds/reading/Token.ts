/** One token of Cypher. `value` is what it means: a string without quotes and escapes, a name without backticks. */
export type Token = {
  type: 'WORD' | 'BACKTICKED' | 'STRING' | 'NUMBER' | 'PARAMETER' | 'SYMBOL';
  text: string;
  value: string;
  /** Offsets into the text; `end` is the first character after it. */
  start: number;
  end: number;
};
