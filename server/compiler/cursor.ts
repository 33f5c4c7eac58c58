import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { GraphQLError } from 'graphql';
import type { OrderKey } from './order/OrderKey.ts';

/** The values of a list's keys at one of its places; see `OrderKey`. */
export type Key = readonly (string | number | boolean | null)[];

type Expected = Pick<OrderKey, 'type' | 'isNullable'>;

const texts: readonly Expected[] = Array(2).fill({ type: 'TEXT', isNullable: false });

/**
 * An opaque cursor: the key of the place, so that it holds while the list changes around it.
 * @param order the name of the list's order; empty where it is the usual one
 */
export function encodeCursor(key: Key, order = ''): string {
  return Buffer.from(JSON.stringify(order === '' ? key : [...key, { order }])).toString('base64url');
}

/**
 * The key that a cursor stands for.
 * @param order, keys of the list that the cursor has to be of
 * @throws GraphQLError where the text is no cursor, or that of another order
 */
export function decodeCursor(cursor: string, order = '', keys: readonly Expected[] = texts): Key {
  const found = read(cursor);
  const key = found?.slice(0, keys.length) as Key | undefined;
  if (key === undefined || found === undefined) {
    throw fault(
      `Expected a cursor as \`endCursor\` or \`cursor\` gave it, found ${JSON.stringify(cursor.slice(0, 60))}.`,
    );
  }
  const rest = JSON.stringify(found.slice(keys.length));
  const isOfOrder = rest === JSON.stringify(order === '' ? [] : [{ order }]);
  if (isOfOrder && key.length === keys.length && key.every((part, index) => fits(part, keys[index]))) return key;
  const asked = order === '' ? 'the usual order' : `the order ${order}`;
  throw fault(`Expected a cursor of a list in ${asked}, found one of another list. Begin again without it.`);
}

/** A list with a text in it, which every key ends with. */
function read(cursor: string): unknown[] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length >= 2 && key.some((part) => typeof part === 'string')) return key;
  } catch {
    // not JSON: told above, as any other text that is no cursor
  }
  return undefined;
}

function fits(value: unknown, expected: Expected | undefined): boolean {
  if (value === null) return expected?.isNullable === true;
  if (expected?.type === 'INT') return Number.isSafeInteger(value);
  if (expected?.type === 'BOOLEAN') return typeof value === 'boolean';
  return typeof value === 'string' && (expected?.type === 'TEXT' || isDay(value));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined;
}

function fault(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
