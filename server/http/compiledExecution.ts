import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import type { Answer, OperationRequest } from './answerOperation.ts';

/** Apollo parses, validates and speaks HTTP; the compiler answers in place of graphql-js' executor. */
export function compiledExecution(
  answer: (request: OperationRequest) => Promise<Answer>,
): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request }) => {
        const { status, result, retryAfter } = await answer({
          document,
          operation,
          variables: request.variables ?? {},
        });
        const headers = new HeaderMap();
        if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
        return {
          body: { kind: 'single', singleResult: result as never },
          http: { status, headers },
        };
      },
    }),
  };
}
