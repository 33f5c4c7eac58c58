import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { printSchema } from '../schema/printSchema.ts';
import { entityTag } from './entityTag.ts';
import { isUnchanged } from './isUnchanged.ts';

/** `/schema.graphql`: the schema as text. */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = printSchema(schema);
  const etag = entityTag([sdl]);
  app.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (isUnchanged(request.headers, { etag })) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
