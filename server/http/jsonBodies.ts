import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** Reads JSON as Fastify does, but refuses bytes that are not UTF-8: they would be read as signs that nobody sent. */
export function jsonBodies(app: FastifyInstance): void {
  // A variable may be named `__proto__`: bodies are only read by name, never copied into other objects.
  const parse = app.getDefaultJsonParser('ignore', 'ignore');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) return parse(request, body.toString(), done);
    const message = 'Expected a body of JSON in UTF-8 (RFC 8259), found bytes that are none. Send it in UTF-8.';
    done(Object.assign(new Error(message), { statusCode: 400 }));
  });
}
