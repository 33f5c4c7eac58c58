import type { Plain } from '@rendezvous/cypher/values/PlainMap.ts';
import { readString } from './readQuoted.ts';
import { skipBlank } from './skipBlank.ts';
import type { LexicalFault } from './Token.ts';

/** A row of a statement as data; `start` and `end` are offsets into the text, from which its places are found again. */
export type Row = {
  start: number;
  end: number;
  values: Readonly<Record<string, Plain>>;
  /** Set where a key stands in it twice: `values` then lacks one of them. */
  repeats?: true;
};

/** The rows of a list, and the offset after it. */
export type ReadRows = { rows: Row[]; next: number };

const number = /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads a list of maps of plain data that begins at `start` straight from the text, without tokens: rows are nearly all
 * that seed files hold. What it takes, `readLiteral` takes too, and gives the same.
 * @returns undefined where anything stands there that is not plain, not closed or seldom written: tokens then tell
 */
export function readRows(text: string, start: number): ReadRows | undefined {
  const reader = new Reader(text, start);
  return reader.rows();
}

/** Nothing that can be read stands here. */
const nothing = Symbol('nothing');

const deepest = 20;

class Reader {
  readonly #text: string;
  #at: number;
  #backslash = -1;
  #repeats = false;
  readonly #faults: LexicalFault[] = [];

  #depth = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  rows(): ReadRows | undefined {
    if (!this.#take('[')) return undefined;
    const rows: Row[] = [];
    if (this.#take(']')) return { rows, next: this.#at };
    do {
      this.#skip();
      const start = this.#at;
      this.#repeats = false;
      const values = this.#map();
      if (values === nothing) return undefined;
      rows.push({ start, end: this.#at, values, ...(this.#repeats ? { repeats: true } : {}) });
    } while (this.#take(','));
    return this.#take(']') && this.#faults.length === 0 ? { rows, next: this.#at } : undefined;
  }

  #value(): Plain | typeof nothing {
    this.#skip();
    const sign = this.#text[this.#at];
    if (sign === "'" || sign === '"') return this.#string(sign);
    if (sign === '{' || sign === '[') return this.#nested(sign);
    if (sign === '-') return this.#number(this.#at + 1, -1);
    const word = this.#word();
    if (word === '') return this.#number(this.#at, 1);
    const lower = word.toLowerCase();
    return Object.hasOwn(words, lower) ? (words[lower] ?? null) : lower === 'null' ? null : nothing;
  }

  /** Rows are flat; what is deeper is left to tokens, which say so. */
  #nested(sign: '{' | '['): Plain | typeof nothing {
    if (this.#depth >= deepest) return nothing;
    this.#depth += 1;
    const value = sign === '{' ? this.#map() : this.#list();
    this.#depth -= 1;
    return value;
  }

  #map(): Record<string, Plain> | typeof nothing {
    if (!this.#take('{')) return nothing;
    const values: Record<string, Plain> = {};
    if (this.#take('}')) return values;
    do {
      this.#skip();
      const key = this.#word();
      if (key === '' || key === '__proto__' || !this.#take(':')) return nothing;
      const value = this.#value();
      if (value === nothing) return nothing;
      if (Object.hasOwn(values, key)) this.#repeats = true;
      values[key] = value;
    } while (this.#take(','));
    return this.#take('}') ? values : nothing;
  }

  #list(): Plain[] | typeof nothing {
    this.#at += 1;
    const items: Plain[] = [];
    if (this.#take(']')) return items;
    do {
      const item = this.#value();
      if (item === nothing) return nothing;
      items.push(item);
    } while (this.#take(','));
    return this.#take(']') ? items : nothing;
  }

  #string(quote: string): string | typeof nothing {
    const start = this.#at;
    const close = this.#text.indexOf(quote, start + 1);
    if (close < 0) return nothing;
    if (this.#backslash < start) this.#backslash = this.#nextBackslash(start);
    if (close < this.#backslash) {
      this.#at = close + 1;
      return this.#text.slice(start + 1, close);
    }
    const { value, end, faults } = readString(this.#text, start, quote);
    this.#at = end;
    return faults.length > 0 ? nothing : value;
  }

  #nextBackslash(from: number): number {
    const found = this.#text.indexOf('\\', from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  #number(from: number, sign: 1 | -1): number | typeof nothing {
    number.lastIndex = from;
    const digits = number.exec(this.#text)?.[0];
    if (digits === undefined) return nothing;
    this.#at = from + digits.length;
    return sign * Number(digits);
  }

  /** Letters, digits and `_` of ASCII that stand here, none of them a digit at first; other words are left to tokens. */
  #word(): string {
    const start = this.#at;
    let at = start;
    for (let code = this.#text.charCodeAt(at); isLetter(code) || (at > start && isDigit(code)); ) {
      at += 1;
      code = this.#text.charCodeAt(at);
    }
    if (this.#text.charCodeAt(at) > 127) return '';
    this.#at = at;
    return this.#text.slice(start, at);
  }

  #take(sign: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    this.#at = skipBlank(this.#text, this.#at, this.#faults);
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
