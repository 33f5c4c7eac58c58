import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** An error that the client can mend: 400, with a code of the allow-list. */
export function limitError(
  code: string,
  message: string,
  found: { limit: number; value: number } | undefined,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...options,
    extensions: { code, ...(found ?? {}) },
  });
}
