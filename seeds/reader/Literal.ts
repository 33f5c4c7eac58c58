import type { Plain } from '@rendezvous/cypher/values/PlainMap.ts';

/** Plain data as it is written in Cypher; `start` and `end` are offsets into the text. */
export type Literal = ScalarLiteral | ListLiteral | MapLiteral;

export type ScalarLiteral = {
  type: 'SCALAR';
  value: string | number | boolean | null;
  start: number;
  end: number;
};
export type ListLiteral = { type: 'LIST'; items: readonly Literal[]; start: number; end: number };
export type MapLiteral = { type: 'MAP'; entries: readonly MapEntry[]; start: number; end: number };
export type MapEntry = { key: string; keyStart: number; keyEnd: number; value: Literal };

/** The data alone. */
export function plainOf(literal: Literal): Plain {
  if (literal.type === 'SCALAR') return literal.value;
  if (literal.type === 'LIST') return literal.items.map(plainOf);
  return Object.fromEntries(literal.entries.map(({ key, value }) => [key, plainOf(value)]));
}

/** The value under a key. */
export function entryOf(map: MapLiteral, key: string): Literal | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}
