import { fileURLToPath } from 'node:url';
import fastifyApollo from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { planCache } from '../compiler/planCache.ts';
import { exportLimits } from '../exports/exportLimits.ts';
import { exportRoutes } from '../exports/exportRoutes.ts';
import { type ClientBudget, clientBudget } from '../limits/clientBudget.ts';
import { limits } from '../limits/limits.ts';
import { createMetrics } from '../metrics/createMetrics.ts';
import { measureOperations } from '../metrics/measureOperations.ts';
import { meteredGraph } from '../metrics/meteredGraph.ts';
import { metricsRoute } from '../metrics/metricsRoute.ts';
import { buildSchema } from '../schema/buildSchema.ts';
import { schemaVersion } from '../schema/printSchema.ts';
import { allowOrigins } from './allowOrigins.ts';
import { answerOperation, type OperationRequest } from './answerOperation.ts';
import { clientRoutes } from './clientRoutes.ts';
import { clientSignal } from './clientSignal.ts';
import { closeConnections } from './closeConnections.ts';
import { compressedTypes } from './compressedTypes.ts';
import { createApollo } from './createApollo.ts';
import { healthRoutes } from './healthRoutes.ts';
import { inPlace } from './inPlace.ts';
import { jsonBodies } from './jsonBodies.ts';
import { logRequests } from './logRequests.ts';
import { readiness } from './readiness.ts';
import { refuseMethod } from './refuseMethod.ts';
import { schemaRoute } from './schemaRoute.ts';
import { securityHeaders } from './securityHeaders.ts';
import { tellFault } from './tellFault.ts';
import { tellUnreadable } from './tellUnreadable.ts';
import { warmUp, warmUpRequests } from './warmUp.ts';

/** The client's operations are files that both sides read; no code goes between them. */
const operationsFolder = fileURLToPath(new URL('../../web/api/operations', import.meta.url));

const noBudget: ClientBudget = { spend: async () => undefined, charge() {} };

export type AppOptions = {
  graph: Graph;
  vocabulary: Vocabulary;
  webFolder: string;
  logLevel: string;
  /** Origins of other pages that may read the answers; none unless said. */
  corsOrigins?: readonly string[];
  /** Operations that are answered at a time; any number unless said. */
  operationsAtOnce?: number;
  /** Cost that one client may ask for in a minute; any unless said, or 0. */
  clientBudget?: number;
  /** Where log lines go; standard output unless said. */
  logTo?: { write(line: string): void };
};

/** The whole HTTP server on one port: the API, its schema, health, the web client. Not yet listening. */
export async function buildApp({
  graph: plain,
  vocabulary,
  webFolder,
  logLevel,
  corsOrigins = [],
  operationsAtOnce = Number.POSITIVE_INFINITY,
  clientBudget: budget = 0,
  logTo,
}: AppOptions): Promise<FastifyInstance> {
  const metrics = createMetrics();
  const graph = meteredGraph(plain, metrics);
  const schema = buildSchema(vocabulary);
  const context = { schema, vocabulary, schemaVersion: schemaVersion(schema) };
  const plans = planCache(context);
  const answer = (request: OperationRequest) => answerOperation({ graph, context, plans }, request);
  const { spend, charge } = budget === 0 ? noBudget : clientBudget(budget);
  const answerFault = tellFault((fault) => app.log.error(fault));
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    // Fastify waits for ever by itself. Node looks every second, for half a minute more would be long.
    requestTimeout: limits.arrival,
    http: { headersTimeout: limits.arrival, connectionsCheckingInterval: 1_000 },
    // What came in on an open connection is answered, also while the server stops.
    return503OnClosing: false,
    frameworkErrors: answerFault,
    clientErrorHandler: tellUnreadable,
    logger: { level: logLevel, ...(logTo === undefined ? {} : { stream: logTo }) },
    genReqId: () => crypto.randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
  });
  const answerInPlace = inPlace(answer, operationsAtOnce, (fault) => app.log.error(fault));
  const apollo = createApollo(app, schema, answerInPlace);
  await apollo.start();

  // Before the plug-ins: each takes the handler that stands when it is registered.
  app.setErrorHandler(answerFault);

  // Apollo has a body for every answer; what is not sent must not be told of either.
  app.addHook('onSend', async (_, reply, payload) => {
    if (reply.statusCode !== 304) return payload;
    reply.removeHeader('content-type').removeHeader('content-length');
    return null;
  });
  jsonBodies(app);
  closeConnections(app);
  const tellMore = logRequests(app);
  await allowOrigins(app, corsOrigins);
  await app.register(helmet, securityHeaders);
  await app.register(compress, { threshold: 1024, customTypes: compressedTypes });
  const warmUps = warmUpRequests(context, operationsFolder);
  const known = new Set(warmUps.flatMap(({ operation }) => operation.name?.value ?? []));
  const onOperation = measureOperations(app, metrics, known);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => ({
      signal: clientSignal(reply),
      onOperation: (name) => {
        onOperation(request, name);
        tellMore(request, { operation: name });
      },
      spend: (cost) => {
        tellMore(request, { cost });
        return spend(request.ip, cost);
      },
      charge: (milliseconds) => charge(request.ip, milliseconds),
    }),
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    url: '/graphql',
    handler: refuseMethod,
  });
  schemaRoute(app, schema);
  const isReady = readiness(graph, () => warmUp(warmUps, answer));
  healthRoutes(app, isReady);
  metricsRoute(app, metrics);
  exportRoutes(app, { graph, vocabulary, version: context.schemaVersion, metrics, limits: exportLimits });
  await clientRoutes(app, webFolder);
  return app;
}
