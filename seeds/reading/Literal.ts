export type Span = { start: number; end: number };

/** A literal of plain data, with where it stands. */
export type Literal = Span &
  (
    | { type: 'MAP'; entries: readonly Entry[] }
    | { type: 'LIST'; items: readonly Literal[] }
    | { type: 'TEXT'; value: string }
    | { type: 'NUMBER'; value: number }
    | { type: 'BOOLEAN'; value: boolean }
    | { type: 'NULL' }
  );

export type Entry = { key: string; keyAt: Span; value: Literal };

/** The literal as JavaScript holds it. */
export function valueOf(literal: Literal): unknown {
  if (literal.type === 'MAP') return Object.fromEntries(literal.entries.map(({ key, value }) => [key, valueOf(value)]));
  if (literal.type === 'LIST') return literal.items.map(valueOf);
  return literal.type === 'NULL' ? null : literal.value;
}
