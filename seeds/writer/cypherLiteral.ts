import type { Plain } from '../reader/Literal.ts';
import type { PlainMap } from '../reader/SeedItem.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A plain value as a Cypher literal: text in single quotes, lists in brackets. */
export function cypherLiteral(value: Plain): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)}'`;
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return cypherMap(value as PlainMap);
  return String(value);
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
