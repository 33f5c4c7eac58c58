/** Something in a text that cannot be read, by offsets into that text. */
export type Fault = { start: number; end: number; expected: string; found: string; next: string };
