import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { clientPages } from './clientPages.ts';

/**
 * The web client: hashed assets may be kept for ever, the page is asked for anew. At an address that is none
 * of its pages, the client says so to a person, with 404.
 */
export async function clientRoutes(app: FastifyInstance, webFolder: string): Promise<void> {
  if (!existsSync(join(webFolder, 'index.html'))) {
    app.setNotFoundHandler((request, reply) => notFound(request.url, reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: webFolder,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const path of clientPages.flatMap((page) => [page, `${page}/`])) {
    app.get(path, (_, reply) => reply.sendFile('index.html'));
  }
  app.setNotFoundHandler((request, reply) => {
    const isPerson = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return isPerson ? reply.code(404).sendFile('index.html') : notFound(request.url, reply);
  });
}

function notFound(url: string, reply: { code(status: number): { send(body: unknown): unknown } }): unknown {
  const message = `Nothing is at ${url.slice(0, 200)}. The API is at /graphql, its schema at /schema.graphql.`;
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
