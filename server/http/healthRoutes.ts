import type { FastifyInstance } from 'fastify';

/** `/healthz`: the process lives. `/readyz`: it can answer, that is, the database does. */
export function healthRoutes(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    if (await isReady()) return { status: 'ready' };
    return reply
      .code(503)
      .header('retry-after', '2')
      .send({ status: 'not ready', reason: 'The database does not answer, or not yet all that the client asks.' });
  });
}
