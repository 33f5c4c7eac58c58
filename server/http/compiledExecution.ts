import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Answer, OperationRequest } from './answerOperation.ts';
import { isUnchanged } from './isUnchanged.ts';
import { unresolvedOperation } from './unresolvedOperation.ts';

/** What Apollo hands on from the HTTP request. */
export type RequestContext = {
  signal: AbortSignal;
  /** Told which operation it is, once that is known. */
  onOperation(name: string | undefined): void;
  /** Told the cost of the operation before any data are read. */
  spend: NonNullable<OperationRequest['spend']>;
  charge: NonNullable<OperationRequest['charge']>;
};

/** Apollo parses, validates and speaks HTTP; the compiler answers in place of graphql-js' executor. */
export function compiledExecution(
  answer: (request: OperationRequest) => Promise<Answer>,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (operation === undefined) throw unresolvedOperation(document, request.operationName);
        contextValue.onOperation(operation.name?.value);
      },
      responseForOperation: async ({ document, operation, request, contextValue: { signal, spend, charge } }) => {
        const variables = request.variables ?? {};
        const { status, result, retryAfter, etag } = await answer({
          document,
          operation,
          variables,
          signal,
          spend,
          charge,
          ...heldBy(request.http),
        });
        const headers = new HeaderMap();
        if (etag !== undefined) {
          headers.set('etag', etag);
          headers.set('cache-control', 'no-cache');
          headers.set('vary', 'accept');
        }
        if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
        return {
          body: { kind: 'single', singleResult: result as never },
          http: { status, headers },
        };
      },
    }),
  };
}

/** What a GET says of the answers that the client holds. A POST selects no representation: its tags say nothing. */
function heldBy(http: HTTPGraphQLRequest | undefined): Pick<OperationRequest, 'isHeld'> {
  const tags = http?.method === 'GET' ? http.headers.get('if-none-match') : undefined;
  return tags === undefined ? {} : { isHeld: (etag) => isUnchanged({ 'if-none-match': tags }, { etag }) };
}
