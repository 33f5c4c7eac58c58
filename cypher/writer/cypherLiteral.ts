import { UsageError } from '../errors/UsageError.ts';
import type { Plain, PlainMap } from '../values/PlainMap.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A plain value as a Cypher literal: text in single quotes, lists in brackets.
 * @throws UsageError for text with half a surrogate pair, which neither a file in UTF-8 nor the database can hold
 */
export function cypherLiteral(value: Plain): string {
  if (typeof value === 'string') return cypherText(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return cypherMap(value as PlainMap);
  return String(value);
}

function cypherText(text: string): string {
  const half = text.search(/\p{Surrogate}/u);
  if (half >= 0) {
    const near = text.slice(Math.max(0, half - 20), half);
    throw new UsageError(
      `Expected whole characters in a text, found half a surrogate pair after "${near}".`,
      'Mend the text where it comes from.',
    );
  }
  return `'${text.replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)}'`;
}

/** Properties as a Cypher map on one line; those that are undefined are left out. */
export function cypherMap(properties: Readonly<Record<string, Plain | undefined>>): string {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  return `{${entries.map(([key, value]) => `${cypherName(key)}: ${cypherLiteral(value as Plain)}`).join(', ')}}`;
}

/** A name as Cypher reads it; one with other signs than letters and digits stands in backticks. */
export function cypherName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
