import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { planCache } from '../compiler/planCache.ts';
import { exportLimits } from '../exports/exportLimits.ts';
import { exportRoutes } from '../exports/exportRoutes.ts';
import { limits } from '../limits/limits.ts';
import { createMetrics } from '../metrics/createMetrics.ts';
import { measureOperations } from '../metrics/measureOperations.ts';
import { meteredGraph } from '../metrics/meteredGraph.ts';
import { metricsRoute } from '../metrics/metricsRoute.ts';
import { buildSchema } from '../schema/buildSchema.ts';
import { printSchema, schemaVersion } from '../schema/printSchema.ts';
import { answerOperation, type OperationRequest } from './answerOperation.ts';
import { clientRoutes } from './clientRoutes.ts';
import { clientSignal } from './clientSignal.ts';
import { compiledExecution, type RequestContext } from './compiledExecution.ts';
import { compressedTypes } from './compressedTypes.ts';
import { entityTag } from './entityTag.ts';
import { healthRoutes } from './healthRoutes.ts';
import { isUnchanged } from './isUnchanged.ts';
import { maskError } from './maskError.ts';
import { onlyQueries } from './onlyQueries.ts';
import { plainJson } from './plainJson.ts';
import { readiness } from './readiness.ts';
import { securityHeaders } from './securityHeaders.ts';
import { tellFault } from './tellFault.ts';
import { tellUnreadable } from './tellUnreadable.ts';
import { warmUpRequests } from './warmUp.ts';

/** The client's operations are files that both sides read; no code goes between them. */
const operationsFolder = fileURLToPath(new URL('../../web/api/operations', import.meta.url));

export type AppOptions = { graph: Graph; vocabulary: Vocabulary; webFolder: string; logLevel: string };

/** The whole HTTP server on one port: the API, its schema, health, the web client. Not yet listening. */
export async function buildApp({
  graph: plain,
  vocabulary,
  webFolder,
  logLevel,
}: AppOptions): Promise<FastifyInstance> {
  const metrics = createMetrics();
  const graph = meteredGraph(plain, metrics);
  const schema = buildSchema(vocabulary);
  const context = { schema, vocabulary, schemaVersion: schemaVersion(schema) };
  const plans = planCache(context);
  const answer = (request: OperationRequest) => answerOperation({ graph, context, plans }, request);
  const answerFault = tellFault((fault) => app.log.error(fault));
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    // A variable may be named `__proto__`: bodies are only read by name, never copied into other objects.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    frameworkErrors: answerFault,
    clientErrorHandler: tellUnreadable,
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
  });
  const apollo = new ApolloServer<RequestContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [onlyQueries],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      maskError(formatted, error, (requestId, cause) => app.log.error({ requestId, err: cause })),
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
  await apollo.start();

  // Before the plug-ins: each takes the handler that stands when it is registered.
  app.setErrorHandler(answerFault);

  // Apollo has a body for every answer; what is not sent must not be told of either.
  app.addHook('onSend', async (_, reply, payload) => {
    if (reply.statusCode !== 304) return payload;
    reply.removeHeader('content-type').removeHeader('content-length');
    return null;
  });
  await app.register(helmet, securityHeaders);
  await app.register(compress, { threshold: 1024, customTypes: compressedTypes });
  const warmUps = warmUpRequests(context, operationsFolder);
  const known = new Set(warmUps.flatMap(({ operation }) => operation.name?.value ?? []));
  const onOperation = measureOperations(app, metrics, known);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => ({
      signal: clientSignal(reply),
      onOperation: (name) => onOperation(request, name),
    }),
  });
  const sdl = printSchema(schema);
  const etag = entityTag([context.schemaVersion, sdl]);
  app.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (isUnchanged(request.headers, { etag })) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
  const isReady = readiness(graph, async () => {
    await Promise.all(warmUps.map(answer));
  });
  healthRoutes(app, isReady);
  metricsRoute(app, metrics);
  exportRoutes(app, { graph, vocabulary, version: context.schemaVersion, metrics, limits: exportLimits });
  await clientRoutes(app, webFolder);
  return app;
}
