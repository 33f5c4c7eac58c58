import cors, { type FastifyCorsOptionsDelegate } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What pages of other origins may read; the web client, health and metrics are not theirs. */
const shared = /^\/(?:graphql|schema\.graphql|export\/[a-z]+)(?:[?]|$)/;

/** Lets the scripts of pages of these origins read the answers of the API. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const options: FastifyCorsOptionsDelegate = async ({ url = '' }) => ({
    origin: shared.test(url) ? [...origins] : false,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id', 'content-disposition'],
    maxAge: 600,
  });
  await app.register(cors, () => options as never);
  // An answer's own `vary` takes the place of the plug-in's.
  app.addHook('onSend', async ({ url }, reply) => {
    if (!shared.test(url)) return;
    const names = String(reply.getHeader('vary') ?? '')
      .toLowerCase()
      .split(/, */)
      .filter((name) => name !== '');
    reply.header('vary', [...new Set([...names, 'origin'])].join(', '));
  });
}
