import type { FastifyInstance } from 'fastify';
import type { Metrics } from './createMetrics.ts';
import { isFromHere } from './isFromHere.ts';

/** `/metrics`, for Prometheus on this machine alone: how busy a server is concerns who runs it, not who asks it. */
export function metricsRoute(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    if (isFromHere(request)) {
      return reply
        .type(registry.contentType)
        .header('cache-control', 'no-store')
        .send(await registry.metrics());
    }
    const message =
      'Expected a program on the machine of the server, found one elsewhere. Ask for /metrics from there.';
    return reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
  });
}
