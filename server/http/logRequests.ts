import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is known of a request only once it is read. */
export type RequestFacts = { operation?: string | undefined; cost?: number };

/** The id of the request that is being handled, for what knows nothing of HTTP. */
export const requestIds = new AsyncLocalStorage<string>();

/** How much of the name that a client gave its operation stands in the log. */
const nameLength = 100;

/**
 * Gives each answer the id of its request, and writes a line for each: no address as it was asked, no variables.
 * @returns to be told more of a request
 */
export function logRequests(app: FastifyInstance): (request: FastifyRequest, facts: RequestFacts) => void {
  const known = new WeakMap<FastifyRequest, RequestFacts>();
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    const begin = performance.now();
    // Not `onResponse`: that does not come where the client goes away.
    reply.raw.once('close', () => {
      const { operation, cost } = known.get(request) ?? {};
      app.log.info({
        method: request.method,
        route: request.routeOptions.url ?? null,
        operation: operation?.slice(0, nameLength),
        status: reply.raw.writableFinished ? reply.raw.statusCode : 499,
        ms: Math.round(performance.now() - begin),
        cost,
        requestId: request.id,
      });
    });
  });
  app.addHook('preHandler', (request, _, done) => requestIds.run(request.id, done));
  return (request, facts) => known.set(request, { ...known.get(request), ...facts });
}
