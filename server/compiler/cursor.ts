import { GraphQLError } from 'graphql';

/** What a list is ordered by: a name, then an id where names are equal. */
export type Key = [string, string];

/** An opaque cursor: the key of the place, so that it holds while the list changes around it. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key that a cursor stands for. Throws a GraphQLError where the text is no cursor. */
export function decodeCursor(cursor: string): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string')) return key as Key;
  } catch {
    // not JSON: told below, as any other text that is no cursor
  }
  throw new GraphQLError(
    `Expected a cursor as \`endCursor\` or \`cursor\` gave it, found ${JSON.stringify(cursor.slice(0, 60))}.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
