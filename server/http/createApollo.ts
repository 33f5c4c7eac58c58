import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { limits } from '../limits/limits.ts';
import { onlyQueries } from '../limits/onlyQueries.ts';
import type { Answer, OperationRequest } from './answerOperation.ts';
import { compiledExecution, type RequestContext } from './compiledExecution.ts';
import { requestIds } from './logRequests.ts';
import { maskError } from './maskError.ts';
import { plainJson } from './plainJson.ts';

/** Apollo, which parses, validates and speaks HTTP; `answer` does the rest. Not yet started. */
export function createApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  answer: (request: OperationRequest) => Promise<Answer>,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [onlyQueries],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => {
      const requestId = requestIds.getStore() ?? crypto.randomUUID();
      return maskError(formatted, error, requestId, (cause) => app.log.error({ requestId, err: cause }));
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      compiledExecution(answer),
      plainJson,
    ],
    logger: {
      debug() {},
      info() {},
      warn: (message) => app.log.warn(message),
      error: (message) => app.log.error(message),
    },
    stopOnTerminationSignals: false,
  });
}
