/** Where something stands in a seed file; line and column count from 1, `length` in characters. */
export type Place = { file: string; line: number; column: number; length: number };
