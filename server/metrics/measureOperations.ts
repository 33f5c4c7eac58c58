import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './createMetrics.ts';

/**
 * Counts and times what comes to /graphql, to the end of the answer, also where it cannot be parsed.
 * @param known names of operations that are told apart; all others are `other`
 * @returns to be told which operation a request turns out to ask
 */
export function measureOperations(
  app: FastifyInstance,
  { operationSeconds, operations, operationsInFlight }: Metrics,
  known: ReadonlySet<string>,
): (request: FastifyRequest, name: string | undefined) => void {
  const names = new WeakMap<FastifyRequest, string>();
  app.addHook('onRequest', (request, { raw }, done) => {
    done();
    if (request.routeOptions.url !== '/graphql') return;
    const begin = performance.now();
    operationsInFlight.inc();
    // Not `onResponse`: that does not come where the client goes away.
    raw.once('close', () => {
      operationsInFlight.dec();
      const operation = names.get(request) ?? 'other';
      operationSeconds.observe({ operation }, (performance.now() - begin) / 1_000);
      operations.inc({ operation, status: raw.writableFinished ? raw.statusCode : 499 });
    });
  });
  return (request, name) => {
    if (name !== undefined && known.has(name)) names.set(request, name);
  };
}
