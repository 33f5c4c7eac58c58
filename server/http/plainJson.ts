import type { ApolloServerPlugin } from '@apollo/server';
import Negotiator from 'negotiator';
import type { RequestContext } from './compiledExecution.ts';

/** What is wrong with the question itself, before any limit is asked. */
const questionFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP, for clients that ask for `application/json` by name: a document that cannot be parsed or is not
 * valid, and variables that do not fit, are answered with 200, since such clients take any other status for a fault of
 * the way. Limits, and all other clients, keep their 400.
 */
export const plainJson: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { http, body } }) => {
      if (http.status !== 400 || !asksForPlainJson(request.http?.headers.get('accept') ?? '')) return;
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      const isOfQuestion = errors.every(
        ({ extensions = {} }) => questionFaults.has(String(extensions.code)) && extensions.limit === undefined,
      );
      if (errors.length > 0 && isOfQuestion) http.status = 200;
    },
  }),
};

// Any type at all names neither, and gets that of GraphQL.
function asksForPlainJson(accept: string): boolean {
  const preferred = new Negotiator({ headers: { accept } }).mediaType([
    'application/graphql-response+json',
    'application/json',
  ]);
  return preferred === 'application/json';
}
