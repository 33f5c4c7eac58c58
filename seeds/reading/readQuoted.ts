import type { Fault } from './Fault.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Neo4j replaces `\u` escapes before it looks for the end of a string, so these would end or change it. */
const unsafe = new Set(["'", '"', '`', '\\']);

/**
 * Reads what stands between quotes or backticks from `start` on.
 * @returns its value and the offset after the closing quote; no `end` where it is never closed
 */
export function readQuoted(text: string, start: number): { value: string; end?: number; faults: Fault[] } {
  const quote = text[start];
  const faults: Fault[] = [];
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === quote) {
      if (quote !== '`' || text[at + 1] !== '`') return { value, end: at + 1, faults };
      value += '`'; // a doubled backtick is one
      at += 2;
    } else if (character === '\\' && quote !== '`') {
      const escaped = readEscape(text, at);
      if ('fault' in escaped) faults.push(escaped.fault);
      else value += escaped.value;
      at = escaped.end;
    } else {
      value += character;
      at += 1;
    }
  }
  return { value, faults };
}

function readEscape(text: string, start: number): { end: number } & ({ value: string } | { fault: Fault }) {
  const simple = escapes[text[start + 1] ?? ''];
  if (simple !== undefined) return { value: simple, end: start + 2 };
  const code = /^\\u([0-9a-f]{4})|^\\U([0-9a-f]{8})/i.exec(text.slice(start, start + 10));
  const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
  const end = start + (code?.[0].length ?? 2);
  if (code !== null && point <= 0x10ffff && !unsafe.has(String.fromCodePoint(point))) {
    return { value: String.fromCodePoint(point), end };
  }
  return {
    end,
    fault: {
      start,
      end,
      expected: "an escape of Cypher: \\\\ \\' \\\" \\b \\f \\n \\r \\t \\uXXXX",
      found: text.slice(start, end),
      next: code === null ? 'Write \\\\ for a backslash.' : "Write the character itself, or \\' \\\" \\\\.",
    },
  };
}
