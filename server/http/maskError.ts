import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { limits } from '../limits/limits.ts';

/** Codes that may leave the server with their message. All else is a fault of ours. */
const allowed = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_TOKENS',
  'QUERY_TOO_EXPENSIVE',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'RATE_LIMITED',
  'CLIENT_CLOSED_REQUEST',
  'BROKEN_DATA',
]);

/** How graphql-js begins to say that it read no further; text of the document may stand in its other messages. */
const tooLong = 'Syntax Error: Document contains more';

/** What the engine says of a stack that is full; a syntax error begins with other words. */
const fullStack = 'Maximum call stack size exceeded';

/** All that graphql-js says of fields that repeat each other so often that it does not compare them. */
const unchecked = 'Validation aborted.';
const tooManyRepeats =
  'Expected each field once, found so many of one name side by side that they cannot be compared. Ask for each once.';

/** Persisted queries: what Apollo says without a code, and the code at which a client sends the whole query. */
const persistedCodes = new Map([
  ['provided sha does not match query', 'PERSISTED_QUERY_NOT_FOUND'],
  ['Unsupported persisted query version', 'PERSISTED_QUERY_NOT_SUPPORTED'],
]);

/**
 * What a client is told of an error: no stack, no Cypher, no message of the driver. What is masked is handed to `log`;
 * the client gets the id of its request, under which the log has it.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  const code = persistedCodes.get(formatted.message) ?? String(extensions.code);
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.startsWith(tooLong)) return tooManyTokens();
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message === fullStack) return tooNested();
  if (formatted.message === unchecked) return { ...formatted, message: tooManyRepeats };
  if (allowed.has(code)) return { ...formatted, extensions: { ...extensions, code } };
  log(unwrapResolverError(error));
  return masked(requestId);
}

/** All that a client is told of a fault of ours. */
export function masked(requestId: string): GraphQLFormattedError {
  return {
    message: `Something went wrong on the server. The log has it under ${requestId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** The parser calls itself for each level, until its stack is full. */
function tooNested(): GraphQLFormattedError {
  return {
    message: 'The document has more levels of brackets than can be read. Send lists and objects as variables.',
    extensions: { code: 'TOO_DEEP' },
  };
}

function tooManyTokens(): GraphQLFormattedError {
  return new GraphQLError(
    `The document has more than ${limits.tokens} tokens. Send variables instead of long literals.`,
    {
      extensions: { code: 'TOO_MANY_TOKENS', limit: limits.tokens },
    },
  ).toJSON();
}
