import type { FastifyInstance } from 'fastify';

/** Once the server stops, ends each connection with its answer: one that is kept alive would keep the server. */
export function closeConnections(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}
